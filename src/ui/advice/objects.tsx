/**
 * One drawn thing for each kinder room, all on one sill, 96 by 96: soft fills first, then the lines. Colours are those
 * of the window on the sea, and follow light and dark with it.
 */

/** What a shape is filled with; `line` is drawn only. */
type Fill = 'glow' | 'sun' | 'sea' | 'deep' | 'wash' | 'paper' | 'line';
type Shape = readonly [fill: Fill, path: string];

const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0Z`;

const OBJECTS = {
  bench: [
    ['sun', disc(62, 26, 14)],
    ['sea', 'M10 46q19-7 38 0t38 0v16H10Z'],
    ['wash', 'M10 62h76v22H10Z'],
    ['line', 'M29 40v22M38.500 40v22M48 40v22M57.500 40v22M67 40v22'],
    ['line', 'M15 64V53h9M81 64V53h-9M21 68v16M75 68v16'],
    ['paper', 'M23 35h50a2.500 2.500 0 0 1 0 6H23a2.500 2.500 0 0 1 0-6Z'],
    ['paper', 'M14 62h68a2.500 2.500 0 0 1 0 6.500H14a2.500 2.500 0 0 1 0-6.500Z'],
  ],
  lantern: [
    ['glow', disc(48, 52, 34)],
    ['line', 'M38 24a10 10 0 0 1 20 0'],
    ['deep', 'M33 34l6-10h18l6 10Z'],
    ['paper', 'M34 34h28l4 40H30Z'],
    ['sun', 'M48 46c8 8 9 12 9 16a9 9 0 0 1-18 0c0-4 1-8 9-16Z'],
    ['line', 'M48 66v8'],
    ['deep', 'M27 74h42a3 3 0 0 1 3 3v7H24v-7a3 3 0 0 1 3-3Z'],
  ],
  letter: [
    ['wash', disc(60, 42, 26)],
    ['paper', 'M28 58V24a3 3 0 0 1 3-3h34a3 3 0 0 1 3 3v34Z'],
    ['line', 'M36 31h24M36 39h16'],
    ['sea', 'M18 50l30 19 30-19v31a3 3 0 0 1-3 3H21a3 3 0 0 1-3-3Z'],
    ['line', 'M18 50l30 19 30-19v31a3 3 0 0 1-3 3H21a3 3 0 0 1-3-3Z'],
    ['sun', disc(48, 70, 7)],
  ],
  cup: [
    ['wash', disc(46, 44, 27)],
    ['line', 'M38 36c-5-6 5-8 0-15M50 36c-5-6 5-8 0-15'],
    ['line', 'M66 50h5a9 9 0 0 1 0 18h-8'],
    ['paper', 'M25 46h42v13a19 19 0 0 1-19 19h-4a19 19 0 0 1-19-19Z'],
    ['sun', 'M26 52h40v6c-14 5-26-4-40 1Z'],
    ['deep', 'M20 79h52a5 5 0 0 1-5 5H25a5 5 0 0 1-5-5Z'],
  ],
  path: [
    ['sun', disc(64, 32, 13)],
    ['sea', 'M10 84V56q18-15 40-7t36-5v40Z'],
    ['deep', 'M10 84V70q24-12 44-4t32 0v18Z'],
    ['paper', 'M36 84c2-11 25-11 22-20-3-7-15-6-12-15h7c-1 6 12 7 14 15 3 10-11 12-11 20Z'],
    ['line', 'M23 84V44'],
    ['paper', 'M14 45h19l6 6-6 6H14Z'],
  ],
  tides: [
    ['glow', disc(48, 46, 32)],
    ['paper', 'M27 22h42a4 4 0 0 1 4 4v58H23V26a4 4 0 0 1 4-4Z'],
    ['deep', 'M24 27a4 4 0 0 1 4-4h40a4 4 0 0 1 4 4v9H24Z'],
    ['line', 'M36 17v10M60 17v10'],
    ['sea', 'M24 50q6-8 12 0t12 0 12 0 12 0v9H24Z'],
    ['sun', [33, 43, 53, 63].map((x) => disc(x, 67, 3)).join('')],
    ['sun', [33, 43].map((x) => disc(x, 76, 3)).join('')],
    ['line', 'M23 84V26a4 4 0 0 1 4-4h42a4 4 0 0 1 4 4v58'],
  ],
  barometer: [
    ['glow', disc(48, 44, 34)],
    ['deep', 'M37 66h22l5 18H32Z'],
    ['paper', disc(48, 44, 26)],
    ['sea', 'M24 50q8-6 16 0t16 0 16 0a25 25 0 0 1-48 0Z'],
    ['line', 'M48 23v4M33 29l3 3M63 29l-3 3M27 42h4M69 42h-4'],
    ['line', 'M48 44l9-12'],
    ['sun', disc(48, 44, 4)],
  ],
  book: [
    ['glow', disc(48, 44, 30)],
    ['deep', 'M10 46c12-3 28-2 38 5 10-7 26-8 38-5v36c-12-3-28-2-38 2-10-4-26-5-38-2Z'],
    ['paper', 'M48 46c-8-7-20-8-34-6v36c14-2 26-1 34 5Z'],
    ['paper', 'M48 46c8-7 20-8 34-6v36c-14-2-26-1-34 5Z'],
    ['line', 'M21 50c8-1 14 0 20 3M21 59c8-1 14 0 20 3M55 53c6-3 12-4 20-3'],
    ['sun', 'M62 40l8-.6v24l-4-4-4 4.400Z'],
  ],
  lighthouse: [
    ['glow', 'M54 32l34-13v28ZM42 32 8 19v28Z'],
    ['sea', 'M10 70q19-7 38 0t38 0v14H10Z'],
    ['paper', 'M37 84l4-44h14l4 44Z'],
    ['deep', 'M39.500 56h17l1.400 14H38.200Z'],
    ['sun', 'M42 40V27h12v13Z'],
    ['line', 'M42 40V27h12v13M36 40h24'],
    ['deep', 'M39 27l9-9 9 9Z'],
  ],
} as const satisfies Record<string, readonly Shape[]>;

export type ObjectName = keyof typeof OBJECTS;

/** A room's drawn thing; the words beside it say what the room is. */
export const Drawn = ({ name }: { name: ObjectName }) => (
  <svg class="drawn" viewBox="0 0 96 96" aria-hidden="true">
    {OBJECTS[name].map(([fill, path]) => (
      <path key={path} class={`drawn-${fill}`} d={path} />
    ))}
    <path class="drawn-line" d="M4 84.500h88" />
  </svg>
);
