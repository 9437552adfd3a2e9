/** Sites that nobody needs any more are given back, a minute later, so that Undo need not ask again. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { propose } from '../../../src/background/change/proposals.ts';
import { giveBackSoon, keepNoMoreAccess } from '../../../src/background/cover/give-back.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { OPEN, person } from '../../model/cover/list.ts';
import { allowed, startAnew } from '../fake.ts';
import { keepPeople, keepSetting } from '../records.ts';

const site = (host: string) => `*://*.${host}/*`;
const INSTAGRAM = ['instagram.com', 'instagr.am', 'ig.me'].map(site);

/** Rings an alarm. Returns the sites that are allowed after it. */
async function ring(name: string): Promise<string[]> {
  await fakeBrowser.alarms.onAlarm.trigger({
    name,
    scheduledTime: 0,
    persistAcrossSessions: false,
  });
  return [...allowed];
}

beforeEach(async () => {
  await startAnew();
  keepNoMoreAccess();
  await keepPeople([person('john', 'john.doe', ['instagram'])]);
});

test('what is not needed goes in a minute, and nothing before', async () => {
  for (const one of [...INSTAGRAM, site('x.com')]) allowed.add(one);
  const now = Date.now();
  await giveBackSoon();
  const alarm = await fakeBrowser.alarms.get('give-back');
  expect(Math.round(((alarm?.scheduledTime ?? 0) - now) / 1_000)).toBe(60);
  expect(await ring('another')).toEqual([...INSTAGRAM, site('x.com')]);
  expect(await ring('give-back')).toEqual(INSTAGRAM);
});

test('a host allowed in the browser’s own settings, below a site that is needed, stays', async () => {
  for (const one of ['https://www.instagram.com/*', 'https://www.x.com/*']) allowed.add(one);
  expect(await ring('give-back')).toEqual(['https://www.instagram.com/*']);
});

test('closed doors need theirs: mirrors, viewers and engines', async () => {
  const viewers = [{ network: 'instagram', hosts: ['viewer.example'], routes: ['/{handle}'] }];
  const theirs = ['viewer.example', 'bing.com'].map(site);
  for (const one of theirs) allowed.add(one);
  await keepSetting(doors, { ...OPEN, mirrors: true, viewers, engines: ['bing'] });
  expect(await ring('give-back')).toEqual(theirs);
  await keepSetting(doors, { ...OPEN, viewers });
  expect(await ring('give-back')).toEqual([]);
});

test('what is open for a day keeps its sites, so that it can be closed again', async () => {
  const [google, bing] = ['google.com', 'bing.com'].map(site);
  for (const one of [google, bing]) allowed.add(one ?? '');
  await keepSetting(doors, OPEN);
  const intent = { do: 'setEngine', with: { engine: 'bing', isClosed: true } } as const;
  await change({ do: 'goBackInADay', with: { ways: [{ id: 'engine bing', intent }] } });
  expect(await ring('give-back')).toEqual([bing]);
});

test('a change that waits for a site keeps those it was given already', async () => {
  for (const one of ['x.com', 'vk.com']) allowed.add(site(one));
  const jane = person('jane', 'jane.roe', ['x']);
  const origins = ['x.com', 'twitter.com'].map(site);
  await propose({ id: 'proposal-1', intent: { do: 'addPerson', with: jane }, origins });
  expect(await ring('give-back')).toEqual([site('x.com')]);
});

test('a list that cannot be read gives nothing back', async () => {
  await startAnew();
  keepNoMoreAccess();
  for (const one of INSTAGRAM) allowed.add(one);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('storage is broken'));
  await expect(ring('give-back')).rejects.toThrow('storage is broken');
  expect([...allowed]).toEqual(INSTAGRAM);
});
