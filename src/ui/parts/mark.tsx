/** The mark: the arch window, small. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 22 28" width="22" height="28" aria-hidden="true">
    <clipPath id="mark-pane">
      <path d="M0 28V11a11 11 0 0 1 22 0v17Z" />
    </clipPath>
    <g clip-path="url(#mark-pane)">
      <rect class="mark-sky" width="22" height="28" />
      <circle class="mark-sun" cx="14" cy="11" r="4.5" />
      <path class="sea-1" d="M0 17q6-1.500 11 0t11 0v11H0Z" />
      <path class="sea-2" d="M0 20.500q6 1.500 11 0t11 0v8H0Z" />
      <path class="sea-3" d="M0 24q6-1.500 11 0t11 0v4H0Z" />
    </g>
  </svg>
);
