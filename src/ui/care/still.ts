import { signal } from '@preact/signals';

/** Whether the sea lies still, as long as the page is open: as the system asks at first, then as the user does. */
export const isStill = signal(matchMedia('(prefers-reduced-motion: reduce)').matches);

/** The class of what moves, or lies still. Read while drawing, so that a page follows. */
export const motion = () => (isStill.value ? 'still' : 'moving');
