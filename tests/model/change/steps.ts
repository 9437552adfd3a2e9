/** What people, pages, a browser and a clock may do, at random. */
import fc from 'fast-check';
import type { Intent } from '../../../src/model/change/intents.ts';
import { RESPONSES, VEILS } from '../../../src/model/people/person.ts';
import { PASS } from '../../../src/model/visits/limits.ts';
import { NEEDS } from '../../../src/model/visits/need.ts';
import { rowOf } from './memory.ts';
import { HARD_DATE, JOHN, SAM } from './samples.ts';
import {
  type Copied,
  HOUR,
  need,
  type Proposed,
  respond,
  SITES,
  type Site,
  START,
  saySafety,
  set,
} from './world.ts';

/** A further profile, on a network that has chats. */
const MORE = {
  ...{ network: 'facebook', kind: 'handle', value: 'john.doe.2' },
  ...{ key: 'more-key', label: 'john.doe.2' },
};

/** Where a viewer names people. */
const VIEWED_AT = fc.constantFrom('u', 'zzz');

/** What a page may ask for. */
export const asked = fc.oneof(
  fc.constantFrom(...RESPONSES).map(respond),
  fc
    .constantFrom(...VEILS)
    .map((veil): Intent => ({ do: 'editPerson', with: { id: 'sam', veil } })),
  fc
    .boolean()
    .map((staysInTouch): Intent => ({ do: 'editPerson', with: { id: 'sam', staysInTouch } })),
  fc
    .constantFrom(null, 'x', 'John Doe', 'Jane Roe')
    .map((fullName): Intent => ({ do: 'editPerson', with: { id: 'sam', fullName } })),
  fc.boolean().map((isArchived): Intent => ({ do: 'editPerson', with: { id: 'sam', isArchived } })),
  fc.constantFrom(3, 10, 60).map((wait) => set('waitSeconds', wait)),
  fc.constantFrom(0, 1, 24, 72).map((delay) => set('softeningDelay', delay)),
  fc.constantFrom(...PASS.minutes).map((minutes) => set('longestPass', minutes)),
  fc
    .record({ setting: fc.constantFrom('waitGrows', 'waitsLongerAtNight'), value: fc.boolean() })
    .map((data): Intent => ({ do: 'set', with: data })),
  fc
    .record({
      id: fc.constantFrom('hard-date-1', 'hard-date-2'),
      on: fc.constantFrom('2026-11-24', '2026-11-25', '11-25', '12-03', '2026-12-03'),
      waitsLonger: fc.boolean(),
    })
    .map((how): Intent => ({ do: 'putHardDate', with: { ...HARD_DATE, ...how } })),
  fc.record({ hosts: fc.constantFrom(['viewer.example'], ['other.example']), at: VIEWED_AT }).map(
    ({ hosts, at }): Intent => ({
      do: 'addViewer',
      with: { viewer: { network: 'instagram', hosts, routes: [`/${at}/{handle}`] } },
    }),
  ),
  fc
    .record({ door: fc.constantFrom('search', 'mirrors'), isClosed: fc.boolean() })
    .map((data): Intent => ({ do: 'setDoor', with: data })),
  fc
    .record({ engine: fc.constantFrom('google', 'bing'), isClosed: fc.boolean() })
    .map((data): Intent => ({ do: 'setEngine', with: data })),
  fc.constantFrom(null, '11', '22').map(
    (salt): Intent => ({
      do: 'set',
      with: {
        setting: 'passphrase',
        value: salt && { salt: salt.repeat(16), check: '00'.repeat(32) },
      },
    }),
  ),
  fc.constantFrom<Intent>(
    { do: 'taper', with: { seconds: 5 } },
    { do: 'removePerson', with: { id: 'sam' } },
    { do: 'forgetPerson', with: { id: 'sam' } },
    { do: 'addPerson', with: SAM },
    { do: 'removeIdentity', with: { id: 'sam', key: JOHN.key } },
    { do: 'addIdentities', with: { id: 'sam', identities: [MORE] } },
    { do: 'removeIdentity', with: { id: 'sam', key: MORE.key } },
    { do: 'removeViewer', with: { host: 'viewer.example' } },
    { do: 'removeHardDate', with: { id: 'hard-date-1' } },
    { do: 'eraseLog', with: {} },
    { do: 'deleteEverything', with: {} },
    { do: 'keepEverything', with: {} },
  ),
  fc
    .constantFrom(
      ['2026-11-24', '2026-11-24'] as const,
      ['2026-11-01', '2026-11-20'] as const,
      ['2025-01-01', '2026-11-24'] as const,
    )
    .map(([from, until]): Intent => ({ do: 'eraseDays', with: { from, until } })),
  fc
    .record({ months: fc.constantFrom(0, 1, 3, 12), keepsSums: fc.boolean() })
    .map((value) => set('retention', value)),
  fc
    .tuple(fc.constantFrom('keepAsIs', 'limitToADay'), fc.integer({ min: 1, max: 5 }))
    .map(([name, id]) => ({ do: name, with: { id: `waiting-${id}` } }) as Intent),
  fc
    .constantFrom<readonly [string, Intent]>(
      ['sam response', respond('block')],
      ['sam response', respond('notice')],
      ['set waitSeconds', set('waitSeconds', 3)],
      ['door search', { do: 'setDoor', with: { door: 'search', isClosed: true } }],
    )
    .map(([id, intent]): Intent => ({ do: 'goBackInADay', with: { ways: [{ id, intent }] } })),
);

/** What somebody may have written into a copy by hand. */
const byHand = fc.constantFrom<readonly [string, string, unknown]>(
  ['erased', ' 2026-11-24', { from: '', until: '2026-11-24', at: START + 100 * HOUR }],
  ['erased', '2026-11-24 2026-11-24', { from: '', until: '2026-11-24', at: START }],
  ['erased', '2026-11-01 2026-11-20', { from: '2026-11-01', until: '2026-11-20', at: 0 }],
  ['brief', 'sam response', null],
  ['brief', 'sam response', { intent: respond('notice'), until: START + 5 * HOUR }],
  ['brief', 'set waitSeconds', { intent: set('waitSeconds', 3), until: START + 20 * HOUR }],
  ['brief', 'door search', null],
);

/** A copy from another browser, with a delay of its own. */
const copied = fc.record({
  delay: fc.constantFrom(0, 1, 72),
  intents: fc.array(asked, { maxLength: 4 }),
  by: fc
    .uniqueArray(byHand, { maxLength: 2, selector: ([type, id]) => `${type} ${id}` })
    .map((rows) =>
      rows.map(([type, id, value]) => ({
        ...rowOf(type, id, value),
        ...(value === null && { deleted: true as const }),
      })),
    ),
  stamp: fc.constantFrom('1', '2', '3'),
});

/** What people, a browser and a clock may do. */
export const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ask: asked }) },
  fc.record({ ask: fc.constantFrom(...NEEDS).map(need) }),
  fc.record({ ask: fc.boolean().map(saySafety) }),
  fc.record({ two: fc.tuple(asked, asked) }),
  fc.record({ die: asked }),
  fc.record({ propose: fc.record({ intent: asked, site: fc.constantFrom(...SITES) }) }),
  ...(['allow', 'revoke', 'refuse'] as const).map((how) =>
    fc.record({ how: fc.constant(how), site: fc.constantFrom(...SITES) }),
  ),
  fc.record({ restore: copied }),
  fc.record({ enter: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ live: fc.constantFrom(0.25, 1, 5) }),
  fc.record({ sleep: fc.constantFrom(0.5, 8) }),
  fc.record({ clock: fc.constantFrom(-200, -24, -1, 1, 24, 200) }),
);
export interface Step {
  readonly ask?: Intent;
  readonly two?: readonly [Intent, Intent];
  readonly die?: Intent;
  readonly propose?: Proposed;
  readonly how?: 'allow' | 'revoke' | 'refuse';
  readonly site?: Site;
  readonly restore?: Copied;
  readonly enter?: number;
  readonly live?: number;
  readonly sleep?: number;
  readonly clock?: number;
}

/** What stands in the way to begin with, so that each step can find something to soften. */
export const GUARDS: readonly Intent[] = [
  { do: 'addIdentities', with: { id: 'sam', identities: [MORE] } },
  { do: 'editPerson', with: { id: 'sam', fullName: 'John Doe', veil: 'removed' } },
  { do: 'setDoor', with: { door: 'search', isClosed: true } },
  { do: 'setDoor', with: { door: 'mirrors', isClosed: true } },
  { do: 'setEngine', with: { engine: 'google', isClosed: true } },
  {
    do: 'addViewer',
    with: { viewer: { network: 'instagram', hosts: ['viewer.example'], routes: ['/u/{handle}'] } },
  },
  { do: 'putHardDate', with: { ...HARD_DATE, on: '2026-11-25' } },
];
