/** Where going on leads: to what was asked for, as far as anybody knows it, and to no more. */
import { beforeEach, expect, test } from 'vitest';
import { keepAsked, keepWhose, whereGone, whereTo } from '../../../src/background/visits/asked.ts';
import { SURFACES, type Surface } from '../../../src/networks/network.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import { startAnew } from '../fake.ts';

const POST = 'https://www.instagram.com/p/7001/';

const visit = (id: string, surface: Surface, address?: string) =>
  ({ id, key: JOHN.key, surface, source: 'inside', ...(address && { address }) }) as const;
const tab = { id: 1 } as chrome.tabs.Tab & { id: number };

const told = (id: string, surface: Surface, address?: string) => ({
  ...{ visit: visit(id, surface, address), person: SAM, identity: JOHN, tab, isPrivate: false },
});
const keep = (id: string, address?: string) => keepAsked(told(id, 'post', address));
const leads = (surface: Surface, asked: string | null) =>
  whereTo(SAM.id, JOHN, visit('another', surface), asked);

beforeEach(startAnew);

test('what the guard saw is gone on to, by the id that it gave the visit', async () => {
  await keep('visit-0001', POST);
  await keep('visit-0002');
  expect(await leads('post', 'visit-0001')).toBe(POST);
  expect(await leads('post', 'visit-0002')).toBeNull();
});

test('where only a rule knows it is the profile or story, and never more than was asked for', async () => {
  await keep('visit-0001', POST);
  const all = await Promise.all(SURFACES.map((surface) => leads(surface, null)));
  expect(Object.fromEntries(SURFACES.map((surface, index) => [surface, all[index]]))).toEqual({
    ...Object.fromEntries(SURFACES.map((surface) => [surface, null])),
    profile: 'https://www.instagram.com/john.doe/',
    story: 'https://www.instagram.com/stories/john.doe/',
  });
});

test('only the latest are kept', async () => {
  const ids = Array.from({ length: 21 }, (_, index) => `visit-${1_000 + index}`);
  for (const id of ids) await keep(id, POST);
  expect(await leads('post', ids[0] ?? '')).toBeNull();
  expect(await leads('post', ids[1] ?? '')).toBe(POST);
  expect(await leads('post', ids[20] ?? '')).toBe(POST);
});

test('a pause of somebody who is off the list leads on to what it was for, or their profile', async () => {
  const gone = (surface: Surface, asked: string | null) =>
    whereGone(visit('loaded-again', surface), asked);
  expect(await gone('post', 'visit-0001')).toBeNull();
  await keep('visit-0001', POST);
  await keepWhose(told('visit-0002', 'post'));
  await keepWhose(told('visit-0003', 'story'));
  expect(await gone('post', 'visit-0001')).toBe(POST);
  expect(await gone('post', null)).toBe('https://www.instagram.com/john.doe/');
  expect(await gone('story', 'visit-0003')).toBe('https://www.instagram.com/stories/john.doe/');
  expect(await gone('search', null)).toBeNull();
});
