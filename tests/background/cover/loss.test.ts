/** What cover was lost is on the icon until it is seen, once for each loss. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteLoss, seeLoss } from '../../../src/background/cover/loss.ts';
import type { CoverFacts, HostFacts } from '../../../src/model/cover/cover-facts.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { readCoverLoss } from '../../../src/storage/cover/cover-loss.ts';
import { setPrivate, startAnew } from '../fake.ts';

const fact = (host: string, permission: HostFacts['permission'] = true): HostFacts => ({
  ...{ host, permission, rule: 'registered', script: true, table: true },
});
const [ONE, TWO] = ['instagram.com', 'instagr.am'];

/** The icon's words once facts are so. */
async function iconBy(facts: CoverFacts): Promise<string> {
  await coverFacts.setValue(facts);
  await noteLoss();
  return fakeBrowser.action.getBadgeText({});
}

const whole = { john: [fact(ONE), fact(TWO)] };
const lessTwo = { john: [fact(ONE), fact(TWO, false)] };
const none = { john: [fact(ONE, false), fact(TWO, 'some')] };

beforeEach(startAnew);

test('what was never covered is not lost, and neither is what nobody needs any more', async () => {
  expect(await iconBy(lessTwo)).toBe('');
  expect(await iconBy(whole)).toBe('');
  expect(await iconBy({ john: [fact(ONE)] })).toBe('');
  expect(await iconBy({})).toBe('');
});

test('a loss shows until it is seen, and not again while it lasts', async () => {
  await iconBy(whole);
  expect(await iconBy(lessTwo)).toBe('!');
  await seeLoss();
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await iconBy(lessTwo)).toBe('');
  expect(await iconBy({ ...lessTwo, jane: [fact('x.com', false)] })).toBe('');
});

test('a further loss shows, and so does the same one after it was made good', async () => {
  await iconBy(whole);
  await iconBy(lessTwo);
  await seeLoss();
  expect(await iconBy(none)).toBe('!');
  expect(await iconBy(whole)).toBe('');
  expect(await iconBy(lessTwo)).toBe('!');
});

test('the worker of private windows notes nothing', async () => {
  await iconBy(whole);
  const before = await readCoverLoss();
  setPrivate(true);
  expect(await iconBy(none)).toBe('');
  expect(await readCoverLoss()).toEqual(before);
});
