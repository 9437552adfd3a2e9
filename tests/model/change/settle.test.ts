/** What makes things softer waits its time, and what makes them stricter never does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { passphrase } from '../../../src/model/change/passphrase.ts';
import { brief, DAY_MS, dueAt, postponed } from '../../../src/model/change/postponed.ts';
import { directionOf, protectionOf } from '../../../src/model/change/protection.ts';
import { waysBackNow } from '../../../src/model/change/settle.ts';
import { waysBack } from '../../../src/model/change/take-back.ts';
import { joinPeople } from '../../../src/model/copy/join-people.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { holds } from '../../../src/model/visits/may-open.ts';
import { NEEDS } from '../../../src/model/visits/need.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { withWrites } from './memory.ts';
import { SAM } from './samples.ts';
import {
  HOUR,
  listed,
  mayOpenNow,
  need,
  respond,
  START,
  saySafety,
  set,
  type World,
} from './world.ts';

test('without a delay everything happens at once', () => {
  const world = listed(0);
  expect(world.ask(respond('notice'))).toBeNull();
  expect(world.response()).toBe('notice');
});

test.each([1, 24, 72])('with %s hours what is softer happens then, and not before', (delay) => {
  const world = listed(delay);
  expect(world.ask(respond('notice'))).toBe(START + delay * HOUR);
  world.live(delay - 0.25);
  expect(world.response()).toBe('block');
  world.live(0.25);
  expect(world.response()).toBe('notice');
  expect(world.waiting).toEqual([]);
});

test('what is stricter happens at once, and giving up what waits is stricter', () => {
  const world = listed(24);
  world.ask(respond('notice'));
  expect(world.ask(set('waitSeconds', 60))).toBeNull();
  expect(world.ask({ do: 'keepAsIs', with: { id: 'waiting-1' } })).toBeNull();
  world.live(30);
  expect(world.response()).toBe('block');
});

test('asked again it goes on waiting, and does not begin anew', () => {
  const world = listed(24);
  const first = world.ask(respond('notice'));
  world.live(5);
  expect(world.ask(respond('notice'))).toBe(first);
  expect(world.waiting).toHaveLength(1);
});

test('a shorter delay waits the longer one out', () => {
  const world = listed(72);
  expect(world.ask(set('softeningDelay', 0))).toBe(START + 72 * HOUR);
  expect(world.ask(respond('notice'))).toBe(START + 72 * HOUR);
  expect(world.ask({ do: 'removePerson', with: { id: 'sam' } })).toBe(START + 72 * HOUR);
  expect(world.ask({ do: 'eraseLog', with: {} })).toBe(START + 72 * HOUR);
});

describe('for a need', () => {
  const ways = NEEDS.flatMap((one) => [['block', one] as const, ['pause', one] as const]);
  test.each(ways)(
    '%s opens at once, which is not softer, and ends by itself: %s',
    (response, one) => {
      const world = listed(0);
      world.ask(respond(response));
      world.ask(set('softeningDelay', 72));
      const before = world.draft;
      expect(mayOpenNow(world, 'sam')).toBe(false);
      expect(world.ask(need(one))).toBeNull();
      expect(mayOpenNow(world, 'sam')).toBe(true);
      const figures = (draft: Draft) => protectionOf(draft, world.now.at, ['sam']);
      expect(directionOf(figures(before), figures(world.draft))).toBe('neither');
      world.live(0.25);
      expect(mayOpenNow(world, 'sam')).toBe(false);
    },
  );
});

describe('whom one looks at to stay safe', () => {
  const forget: Intent = { do: 'forgetPerson', with: { id: 'sam' } };

  test('saying so later waits like anything softer, and is taken back at once', () => {
    const world = listed(24);
    expect(world.ask(saySafety(true))).toBe(START + 24 * HOUR);
    world.live(24);
    expect(world.draft.get(person, 'sam')?.forSafety).toBe(true);
    expect(world.ask(saySafety(false))).toBeNull();
    expect(world.ask(respond('notice'))).not.toBeNull();
  });

  test.each<[string, Intent]>([
    ['another answer', respond('notice')],
    ['no name', { do: 'editPerson', with: { id: 'sam', fullName: null } }],
    ['off the list', { do: 'removePerson', with: { id: 'sam' } }],
    ['and all that was noted', forget],
  ])('nothing about them waits: %s', (_, intent) => {
    const world = listed(0);
    world.ask(saySafety(true));
    world.ask({ do: 'editPerson', with: { id: 'sam', fullName: 'John Doe' } });
    world.ask(set('softeningDelay', 72));
    expect(world.ask(intent)).toBeNull();
    expect(world.waiting).toEqual([]);
  });

  test('all else does', () => {
    const world = listed(0);
    world.ask(saySafety(true));
    world.ask(set('softeningDelay', 72));
    expect(world.ask(set('waitSeconds', 3))).not.toBeNull();
  });
});

describe('a passphrase', () => {
  const phrase = (salt: string | null): Intent => ({
    do: 'set',
    with: { setting: 'passphrase', value: salt && { salt, check: '00'.repeat(32) } },
  });
  const [ONE, OTHER] = ['11'.repeat(16), '22'.repeat(16)];

  test('spares the delay, so one that is set, changed or taken away waits as well', () => {
    const world = listed(24);
    expect(world.ask(phrase(ONE))).not.toBeNull();
    world.live(24);
    expect(world.draft.setting(passphrase)).toMatchObject({ salt: ONE });
    expect(world.ask(phrase(OTHER))).not.toBeNull();
    expect(world.ask(phrase(null))).not.toBeNull();
  });

  test('with it what waits happens at once, and nothing else does', () => {
    const world = listed(24);
    world.ask(respond('pause'));
    world.ask(set('waitSeconds', 3));
    expect(world.hasten('waiting-1')).toHaveLength(1);
    expect(world.response()).toBe('pause');
    expect(world.waiting).toHaveLength(1);
    expect(world.hasten('waiting-1')).toEqual([]);
  });
});

test('a night with the browser closed counts', () => {
  const world = listed(24);
  world.ask(respond('notice'));
  world.live(10);
  world.sleep(11);
  world.live(3);
  expect(world.response()).toBe('notice');
});

describe('the clock', () => {
  test('set ahead, it does not bring the time', () => {
    const world = listed(24);
    world.ask(respond('notice'));
    world.clock += 100 * HOUR;
    world.look();
    expect(world.response()).toBe('block');
  });

  test('set ahead and back, as often as one likes, it brings nothing', () => {
    const world = listed(24);
    world.ask(respond('notice'));
    for (let turn = 0; turn < 20; turn++) {
      world.clock += 30 * HOUR;
      world.look();
      world.clock -= 30 * HOUR;
      world.look();
    }
    world.live(12);
    expect(world.response()).toBe('block');
  });

  test('set back and put right again, as often as one likes, it brings nothing', () => {
    const world = listed(24);
    const due = world.ask(respond('notice')) ?? 0;
    for (let turn = 0; turn < 20; turn++) {
      for (const hours of [-30, 30]) {
        world.clock += hours * HOUR;
        world.look();
      }
      expect(dueAt(world.waiting[0] as never)).toBe(due);
    }
    world.live(23.75);
    expect(world.response()).toBe('block');
    world.live(0.25);
    expect(world.response()).toBe('notice');
  });

  test('jumping twice in any way, and right in the end, it brings nothing', () => {
    const jump = fc.integer({ min: -200, max: 200 });
    // Together less than half the delay: one jump may give the other half.
    const lived = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(jump, lived, lived, (hours, before, between) => {
        const world = listed(24);
        const due = world.ask(respond('notice')) ?? 0;
        world.live(before);
        world.clock += hours * HOUR;
        world.look();
        world.live(between);
        world.clock -= hours * HOUR;
        world.look();
        expect(dueAt(world.waiting[0] as never)).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  test('jumping ahead twice and left there it ends a wait, as two nights with the computer off do', () => {
    const world = listed(24);
    world.ask(respond('notice'));
    for (const isLast of [false, true]) {
      world.clock += 12 * HOUR;
      world.look();
      expect(world.response()).toBe(isLast ? 'notice' : 'block');
    }
  });

  test('that was years ahead and is put right leaves no more than the delay and half of it', () => {
    const world = listed(24);
    world.clock = 5 * 365 * 24 * HOUR;
    world.ask(respond('notice'));
    world.clock = 0;
    world.look();
    expect(dueAt(world.waiting[0] as never)).toBe(world.now.at + 36 * HOUR);
    world.live(36);
    expect(world.response()).toBe('notice');
  });
});

describe('only for a day', () => {
  const limit: Intent = { do: 'limitToADay', with: { id: 'waiting-1' } };

  test('it is taken back by itself', () => {
    const world = listed(1);
    world.ask(respond('notice'));
    expect(world.ask(limit)).toBeNull();
    world.live(1);
    expect(world.response()).toBe('notice');
    world.live(23.75);
    expect(world.response()).toBe('notice');
    world.live(0.25);
    expect(world.response()).toBe('block');
  });

  test('a name and chats left open are taken back as well', () => {
    const world = listed(1);
    world.ask({ do: 'editPerson', with: { id: 'sam', fullName: 'John Doe' } });
    const soften = { id: 'sam', fullName: null, staysInTouch: true };
    world.ask({ do: 'editPerson', with: soften });
    world.ask(limit);
    world.live(1);
    expect(world.draft.get(person, 'sam')).toMatchObject({ staysInTouch: true });
    world.live(24);
    const { fullName, staysInTouch } = world.draft.get(person, 'sam') ?? {};
    expect({ fullName, staysInTouch }).toEqual({ fullName: 'John Doe', staysInTouch: false });
  });

  test('each part goes back by itself, whatever else has become stricter', () => {
    const world = listed(1);
    world.ask(respond('pause'));
    world.ask(limit);
    world.live(2);
    world.ask({ do: 'editPerson', with: { id: 'sam', veil: 'removed' } });
    world.live(23);
    expect(world.draft.get(person, 'sam')).toMatchObject({ response: 'block', veil: 'removed' });
  });

  test('two parts at two times go back each after a day of its own', () => {
    const world = listed(1);
    world.ask(respond('pause'));
    world.ask(limit);
    world.live(10);
    world.ask({ do: 'editPerson', with: { id: 'sam', veil: 'off' } });
    world.ask({ do: 'limitToADay', with: { id: 'waiting-2' } });
    world.live(15);
    expect(world.draft.get(person, 'sam')).toMatchObject({ response: 'block', veil: 'off' });
    world.live(10);
    expect(world.draft.get(person, 'sam')).toMatchObject({ response: 'block', veil: 'soft' });
  });

  test('who turns out to be the same as another goes back as well', () => {
    const world = listed(1);
    world.ask(respond('pause'));
    world.ask(limit);
    world.live(2);
    const draft = world.draft;
    draft.remove(person, 'sam');
    draft.put(person, 'first', { ...SAM, id: 'first', response: 'pause' });
    draft.put(person, 'sam', { ...SAM, response: 'pause' });
    joinPeople(draft);
    world.records = withWrites(world.records, draft.writes);
    const [id = ''] = world.listed;
    world.live(24);
    expect(world.draft.get(person, id)?.response).toBe('block');
  });

  test('nothing is left of who is forgotten meanwhile', () => {
    const world = listed(1);
    world.ask(respond('pause'));
    world.ask(limit);
    world.live(2);
    world.ask({ do: 'forgetPerson', with: { id: 'sam' } });
    world.live(2);
    expect([...world.draft.all(brief)]).toEqual([]);
  });

  test.each<[string, Intent]>([
    ['another full name', { do: 'editPerson', with: { id: 'sam', fullName: 'Jane Roe' } }],
    ['a passphrase', { do: 'set', with: { setting: 'passphrase', value: null } }],
    ['looking to stay safe', saySafety(true)],
    ['a nickname', { do: 'editPerson', with: { id: 'sam', nickname: 'S' } }],
  ])('what could not go back is not offered for a day: %s', (_, intent) => {
    expect(waysBack(intent, listed(1).draft)).toEqual([]);
  });

  test('what is deleted of the log does not come back, and is not offered for a day', () => {
    const less = { setting: 'retention', value: { months: 1, keepsSums: true } } as const;
    expect(waysBack({ do: 'set', with: less }, listed(1).draft)).toEqual([]);
  });

  test('of two, things go back to how they were before the first', () => {
    const world = listed(1);
    world.ask(respond('pause'));
    world.ask(limit);
    world.live(2);
    world.ask(respond('notice'));
    world.ask({ do: 'limitToADay', with: { id: 'waiting-2' } });
    world.live(24);
    expect(world.response()).toBe('block');
  });

  test('what has become stricter since stays so', () => {
    const world = listed(1);
    world.ask(set('waitSeconds', 3));
    world.ask(limit);
    world.live(2);
    world.ask(set('waitSeconds', 60));
    world.live(25);
    expect(world.draft.setting(waitSeconds)).toBe(60);
  });

  test('a clock that was ahead does not make it last', () => {
    expect(holds(START + 3 * 24 * HOUR, START, DAY_MS)).toBe(false);
  });
});

describe('only for a day, where nothing waits', () => {
  /** Asks for something that happens at once, and has it hold for a day. */
  function askForADay(world: World, ...intents: readonly Intent[]) {
    let ways: Parameters<typeof waysBackNow>[2] = [];
    for (const intent of intents) {
      const before = world.draft;
      expect(world.ask(intent)).toBeNull();
      ways = waysBackNow(before, intent, ways, world.now);
    }
    expect(world.ask({ do: 'goBackInADay', with: { ways } })).toBeNull();
    return ways;
  }

  test('it is as asked for at once, and taken back by itself', () => {
    const world = listed(0);
    askForADay(world, respond('notice'));
    expect(world.response()).toBe('notice');
    world.live(23.75);
    expect(world.response()).toBe('notice');
    world.live(0.25);
    expect(world.response()).toBe('block');
  });

  test('softened step by step, as by a slider, it goes back to before the first', () => {
    const world = listed(0);
    world.ask(set('waitSeconds', 30));
    askForADay(world, ...[29, 20, 3, 5].map((seconds) => set('waitSeconds', seconds)));
    world.live(24);
    expect(world.draft.setting(waitSeconds)).toBe(30);
  });

  test('of two, things go back to how they were before the first, a day after that', () => {
    const world = listed(0);
    askForADay(world, respond('pause'));
    world.live(20);
    askForADay(world, respond('notice'));
    world.live(4);
    expect(world.response()).toBe('block');
  });

  test.each<[string, readonly Intent[]]>([
    ['stricter', [set('waitSeconds', 60)]],
    ['as strict again', [set('waitSeconds', 3), set('waitSeconds', 30)]],
    ['something else', [respond('pause'), { do: 'addOwnWords', with: { words: 'breathe' } }]],
    ['without a way back', [saySafety(true)]],
  ])('it is not offered for what is %s', (_, intents) => {
    const world = listed(0);
    world.ask(set('waitSeconds', 30));
    expect(askForADay(world, ...intents)).toEqual([]);
  });

  test('nothing is brought forward by it where a delay holds, and what takes back never softens', () => {
    const world = listed(24);
    const ways = [{ id: 'sam response', intent: respond('notice') }];
    expect(world.ask({ do: 'goBackInADay', with: { ways } })).toBeNull();
    world.live(30);
    expect(world.response()).toBe('block');
  });
});

test('what a later version has waiting, and this one cannot read, changes nothing', () => {
  const world = listed(1);
  const draft = world.draft;
  const odd = { do: 'fly', with: {} };
  const waiting = { id: 'odd', intent: odd, delay: 1, waited: 1, seen: START, forADay: false };
  draft.put(postponed, 'odd', waiting);
  world.records = withWrites(world.records, draft.writes);
  expect(world.look()).toEqual([]);
  expect(world.waiting).toEqual([]);
});
