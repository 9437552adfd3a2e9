import { beforeEach, expect, test, vi } from 'vitest';
import {
  propose,
  proposedSites,
  resolveProposals,
  withdraw,
} from '../../../src/background/change/proposals.ts';
import type { PageIntent } from '../../../src/model/change/intents.ts';
import { SAM } from '../../model/change/samples.ts';
import { allow, kept, startAnew } from '../fake.ts';

const SITE = '*://*.instagram.com/*';
const OTHER = '*://*.x.com/*';
const intent: PageIntent = { do: 'addPerson', with: SAM };
const proposal = { id: 'proposal-1', intent, origins: [SITE] };

const isListed = async () => 'person sam' in (await kept());

beforeEach(async () => {
  await startAnew();
  resolveProposals();
});

test('what is allowed already is done at once', async () => {
  await allow(SITE);
  await propose(proposal);
  expect(await isListed()).toBe(true);
  expect(await proposedSites()).toEqual([]);
});

test('what is asked for waits, and is done when it is allowed, though its page is gone', async () => {
  await propose(proposal);
  expect(await isListed()).toBe(false);
  expect(await proposedSites()).toEqual([SITE]);
  await allow(OTHER);
  expect(await isListed()).toBe(false);
  await allow(SITE);
  expect(await isListed()).toBe(true);
  expect(await proposedSites()).toEqual([]);
});

test('what is refused is dropped, and what else waits stays', async () => {
  await propose(proposal);
  await propose({ ...proposal, id: 'proposal-2', origins: [OTHER] });
  await withdraw('proposal-1');
  expect(await proposedSites()).toEqual([OTHER]);
  await allow(SITE);
  expect(await isListed()).toBe(false);
});

test('nobody answers later than ten minutes after', async () => {
  await propose(proposal);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000);
  await allow(SITE);
  expect(await isListed()).toBe(false);
});

test('one that cannot be done does not hold up the others', async () => {
  const never: PageIntent = { do: 'set', with: { setting: 'waitSeconds', value: 'soon' } };
  await propose({ id: 'proposal-0', intent: never, origins: [SITE] });
  await propose(proposal);
  await allow(SITE);
  expect(await isListed()).toBe(true);
});
