import type { ComponentType } from 'preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { postpone } from '../../../src/model/change/settle.ts';
import { type DelayHours, softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { type AutoCopy, autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { retention } from '../../../src/model/log/retention-setting.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { forgottenElsewhere } from '../../../src/model/sync/forgotten.ts';
import { localDay, plusDays } from '../../../src/model/time/day.ts';
import { latestDay } from '../../../src/model/time/latest-day.ts';
import { EraseDays } from '../../../src/ui/log/erase-days.tsx';
import { EraseLog } from '../../../src/ui/log/erase-log.tsx';
import { RemovedEarlier } from '../../../src/ui/log/removed-earlier.tsx';
import { Keeping } from '../../../src/ui/log/retention-settings.tsx';
import { AlsoNoted } from '../../../src/ui/people/also-noted.tsx';
import { ForgottenElsewhere } from '../../../src/ui/people/forgotten-elsewhere.tsx';
import { DeleteEverything } from '../../../src/ui/settings/delete-everything.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw, happen, nowKept, press, settled } from '../draw.ts';

/** When the change asked for happens; null where it is done at once. */
let waitsUntil: number | null;

beforeAll(() => onMessage('change', () => waitsUntil));
beforeEach(() => {
  waitsUntil = null;
});

const HOUR = 3_600_000;
const SAM_ID = 'sam-00000001';
const told = { onForgotten: () => {}, onDone: () => {} };

const forget = (id: string): Intent => ({ do: 'forgetPerson', with: { id } });

function eraseToday(): Intent {
  const today = localDay(Date.now());
  return { do: 'eraseDays', with: { from: today, until: today } };
}

/** What asks before it deletes, by the buttons that lead to the question and answer it, and what it asks for. */
const QUESTIONS = {
  'the log': [EraseLog, 'Delete the log', 'Delete', () => ({ do: 'eraseLog', with: {} })],
  'certain days': [EraseDays, 'Delete certain days', 'Delete', eraseToday],
  'what was noted of somebody': [
    AlsoNoted,
    'Delete what was noted about them too',
    'Delete',
    () => forget(SAM.id),
  ],
  'whom another browser forgot': [
    ForgottenElsewhere,
    'Delete it here, too',
    'Delete',
    () => forget(SAM_ID),
  ],
  'whom one removed earlier': [
    RemovedEarlier,
    'Delete what was noted about them',
    'Delete',
    () => forget(SAM_ID),
  ],
  everything: [
    DeleteEverything,
    'Delete everything',
    'Delete everything',
    () => ({ do: 'deleteEverything', with: {} }),
  ],
} as const satisfies Record<string, readonly [ComponentType<never>, string, string, () => Intent]>;

const EACH = Object.entries(QUESTIONS).map(([what, how]) => [what, ...how] as const);

/** Asks, where softer changes wait for so many hours. */
async function asked(part: ComponentType<never>, offer: string, hours: DelayHours, keep?: Keep) {
  const page = await draw(
    part as ComponentType<object>,
    { person: SAM, id: SAM_ID, ...told },
    (draft) => {
      draft.set(softeningDelay, hours);
      draft.put(forgottenElsewhere, SAM_ID, { nickname: 'Sam' });
      keep?.(draft);
    },
  );
  await press(page, offer);
  return page;
}

type Keep = (draft: Draft) => void;

test.each(EACH)('%s: where it waits the question says so', async (_what, part, offer) => {
  const page = await asked(part, offer, 24);
  expect(page.textContent).toContain('waits 24 hours first');
  expect(page.textContent).not.toMatch(/ now|undone|ten seconds/);
});

test.each(EACH)(
  '%s: where it waits the answer ends the question',
  async (_what, part, offer, act) => {
    const page = await asked(part, offer, 24);
    waitsUntil = Date.now() + 86_400_000;
    await press(page, act);
    await settled();
    expect(page.querySelector('.sure')).toBeNull();
    expect(page.textContent).toContain(offer);
  },
);

/** Something waits 24 hours since nineteen hours ago. */
const putOff = (intent: Intent) => (draft: Draft) =>
  void postpone(draft, 'waiting-1', intent, { at: Date.now() - 19 * HOUR, day: '', wall: '' });

test.each(EACH)(
  '%s: where the same waits already its own time is said',
  async (_what, part, offer, _act, wanted) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) });
    const page = await asked(part, offer, 24, putOff(wanted()));
    expect(page.textContent).toContain('This is already waiting.');
    expect(page.textContent).toMatch(/5:00\sPM/);
    expect(page.textContent).not.toContain('24 hours');
    const other = await asked(part, offer, 24, putOff({ do: 'removePerson', with: { id: 'kim' } }));
    expect(other.textContent).toContain('waits 24 hours first');
    vi.useRealTimers();
  },
);

test.each(EACH)('%s: without a wait it is not said to wait', async (_what, part, offer) => {
  const page = await asked(part, offer, 0);
  expect(page.textContent).toMatch(/happens now, and cannot be undone|within ten seconds/);
  expect(page.textContent).not.toContain('waits');
});

const COPIES: AutoCopy = {
  ...{ every: 'day', series: 'k4x2', lock: null, made: 3, at: Date.now(), missed: null },
};

test.each(EACH)(
  '%s: copies that were made by themselves are said to stay',
  async (_what, part, offer) => {
    const page = await asked(part, offer, 0, (draft) => draft.set(autoCopy, COPIES));
    expect(page.textContent?.match(/downloads folder/g)).toHaveLength(1);
    expect((await asked(part, offer, 0)).textContent).not.toContain('downloads folder');
  },
);

test('keeping attempts for less is said with the day that it will be by then, and ends likewise', async () => {
  const room = { persisted: async () => true, estimate: async () => ({}) };
  vi.stubGlobal('navigator', { ...navigator, storage: room });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 28, 12) });
  const page = await draw(Keeping, { isNamed: false }, (draft) => {
    draft.set(softeningDelay, 72);
    draft.set(retention, { months: 0, keepsSums: true });
  });
  const month = page.querySelector('input');
  if (month) await happen(month, 'change');
  expect(page.textContent).toContain('before November 1, 2026');
  expect(page.textContent).toContain('waits 72 hours first');
  waitsUntil = Date.now() + 3 * 86_400_000;
  await press(page, 'Delete');
  await settled();
  expect(page.querySelector('.sure')).toBeNull();
  await nowKept((draft) => {
    draft.set(softeningDelay, 72);
    draft.set(retention, { months: 0, keepsSums: true });
    const value = { months: 1, keepsSums: true } as const;
    putOff({ do: 'set', with: { setting: 'retention', value } })(draft);
  });
  if (month) await happen(month, 'change');
  expect(page.textContent).toContain('This is already waiting.');
  expect(page.textContent).toContain('before October 30, 2026');
  vi.useRealTimers();
});

test('what was noted of somebody looked at for safety goes at once', async () => {
  const page = await asked(ForgottenElsewhere, 'Delete it here, too', 24, (draft) =>
    draft.put(person, SAM_ID, { ...SAM, id: SAM_ID, forSafety: true }),
  );
  expect(page.textContent).toContain('happens now');
});

test('the day that is offered to be deleted is the one under way: by it looks are dated', async () => {
  const reached = plusDays(localDay(Date.now()), 1);
  const page = await draw(EraseDays, {}, (draft) => draft.set(latestDay, reached));
  await press(page, 'Delete certain days');
  const fields = [...page.querySelectorAll('input')];
  expect(fields.map((one) => [one.value, one.getAttribute('max')])).toEqual([
    [reached, reached],
    [reached, reached],
  ]);
});

test('what was noted about somebody who is listed is not offered to be deleted in the history', async () => {
  const page = await draw(RemovedEarlier, { id: SAM.id, ...told }, (draft) =>
    draft.put(person, SAM.id, SAM),
  );
  expect(page.textContent).toBe('');
});
