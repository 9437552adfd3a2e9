import { computed, signal } from '@preact/signals';
import { coverFacts, people } from '../parts/live-data.ts';

/** How many questions of ours the browser has not been answered yet. */
export const asked = signal(0);

/** How often it was told no on this page. */
export const refusals = signal(0);

export const isAsking = computed(() => asked.value > 0);

/** Everybody's identities. */
export const everybody = computed(() =>
  (people.value ?? []).flatMap(({ identities }) => identities),
);

/** Those where we may not act on all that there is of somebody. */
export const refused = computed(() =>
  everybody.value.filter(({ key }) =>
    coverFacts.value[key]?.some(({ permission }) => permission !== true),
  ),
);
