/** Hatched, dotted, plain: what tells the outcomes apart without colour. Once on a screen that shows them. */
export const Patterns = () => (
  <defs>
    <pattern
      id="hatch"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch-line" width="1.750" height="5" />
    </pattern>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="dots-ground" width="6" height="6" />
      <circle class="dot" cx="3" cy="3" r="0.900" />
    </pattern>
  </defs>
);
