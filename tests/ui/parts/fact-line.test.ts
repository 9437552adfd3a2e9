import { expect, test } from 'vitest';
import { FactLine } from '../../../src/ui/parts/fact-line.tsx';
import { draw } from '../draw.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', '', 'b', 'c'], 'a · b · c'],
])('facts %j read as “%s”', async (facts, read) => {
  expect((await draw(FactLine, { facts })).textContent).toBe(read);
});
