import { beforeEach, expect, test, vi } from 'vitest';
import { entryOfEnd, entryOfVisit } from '../../../src/background/visits/entries.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { SAM } from '../../model/change/samples.ts';
import { startAnew } from '../fake.ts';

const at = new Date(2026, 10, 18, 23, 30).getTime();
const visit = { id: 'visit-0001', key: 'john-key', surface: 'story', source: 'inside' } as const;
const seen = {
  ...{ kind: 'seen', visit: 'visit-0001', at, day: '2026-11-18', hour: 23 },
  ...{ network: 'instagram', surface: 'story', origin: 'link' },
};

beforeEach(startAnew);

test('a visit is told with whom it is to, where, how and when, by the user’s clock', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  expect(await entryOfVisit(visit, SAM, 'visit-0000', at, { kind: 'let-by' })).toMatchObject({
    ...{ visit: 'visit-0001', person: 'sam', joins: 'visit-0000' },
    events: [seen, { kind: 'let-by', visit: 'visit-0001', at }],
  });
  expect(
    await entryOfVisit({ ...visit, source: 'load', surface: 'search' }, SAM, null, at, {
      kind: 'left',
    }),
  ).toMatchObject({ joins: null, events: [{ surface: 'search', origin: 'search' }, {}] });
});

test('what was said of it comes with it; a page that was let through goes on with a look', async () => {
  const ended = { ...visit, source: 'ended' as const };
  const said = { hope: { value: 'habit', at } };
  expect(await entryOfVisit(visit, SAM, null, at, { answers: { hope: 'habit' } })).toMatchObject({
    said,
  });
  expect(await entryOfVisit(visit, SAM, null, at, {})).not.toHaveProperty('goesOn');
  expect(await entryOfVisit(ended, SAM, null, at, {})).toMatchObject({ goesOn: true });
});

test('that a pass has ended is told of the visit in which it was given', () => {
  const ended = { kind: 'pass-ended' as const, visit: 'visit-0002', at };
  const given = { until: at, check: 'visit-0001', visit: 'visit-0002' };
  expect(entryOfEnd(given, at + 5, false)).toEqual(entryOn('visit-0002', { events: [ended] }));
  expect(entryOfEnd({ ...given, until: at + 9 }, at, true)).toEqual(
    entryOn('visit-0002', { events: [{ ...ended, isEarly: true }] }),
  );
  // One of before that was noted.
  expect(entryOfEnd({ until: at, check: 'visit-0001' }, at, false).visit).toBe('visit-0001');
});

test('for how long one goes on is told with it', async () => {
  const wentOn = await entryOfVisit(visit, SAM, null, at, { kind: 'gone-on', minutes: 3 });
  expect(wentOn.events.at(-1)).toMatchObject({ kind: 'gone-on', minutes: 3 });
});
