/**
 * Two to five browsers that sync, with clocks years apart, offline spells, and writes that are lost, torn, repeated or
 * refused, and in one of three runs the list of one lost: all come to the same, nothing is lost, what one tells of its
 * days is what the others hear, who was forgotten is let go of only once all have heard, and then altogether, and nothing
 * gets softer past a delay by way of another browser. What delivers is made up, and worse than any browser's sync.
 */
import { test } from 'vitest';
import { simulate } from './simulate.ts';
import { Browser } from './simulated.ts';

/** How many runs. RUNS=100000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 100);

test(
  'all come to the same, nothing is lost, and no delay is passed by way of another browser',
  () => simulate(RUNS, (index, skew) => new Browser(index, skew)),
  7_200_000,
);
