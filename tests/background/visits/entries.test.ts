import { expect, test } from 'vitest';
import { entryOfEvent, entryOfVisit } from '../../../src/background/visits/entries.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { SAM } from '../../model/change/samples.ts';

const at = new Date(2026, 10, 18, 23, 30).getTime();
const visit = { id: 'visit-0001', key: 'john-key', surface: 'story', source: 'inside' } as const;
const seen = {
  ...{ kind: 'seen', visit: 'visit-0001', at, day: '2026-11-18', hour: 23 },
  ...{ network: 'instagram', surface: 'story', origin: 'link' },
};

test('a visit is told with whom it is to, where, how and when, by the user’s clock', () => {
  expect(entryOfVisit(visit, SAM, 'visit-0000', at, 'let-by')).toMatchObject({
    ...{ visit: 'visit-0001', person: 'sam', joins: 'visit-0000' },
    events: [seen, { kind: 'let-by', visit: 'visit-0001', at }],
  });
  expect(
    entryOfVisit({ ...visit, source: 'load', surface: 'search' }, SAM, null, at, 'left'),
  ).toMatchObject({ joins: null, events: [{ surface: 'search', origin: 'search' }, {}] });
});

test('what happened in one that is known already is told alone', () => {
  expect(entryOfEvent('visit-0001', 'pass-ended', at)).toEqual(
    entryOn('visit-0001', { events: [{ kind: 'pass-ended', visit: 'visit-0001', at }] }),
  );
});
