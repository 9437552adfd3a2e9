/** Where nothing waits, too, what makes looking easier may be chosen to hold for a day: right where it was asked for. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import type { PageIntent } from '../../../src/model/change/intents.ts';
import { brief } from '../../../src/model/change/postponed.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { offerADay } from '../../../src/ui/change/offer-a-day.ts';
import { ask, forADay, waitsUntil } from '../../../src/ui/parts/change.ts';
import { ChangeState } from '../../../src/ui/parts/change-state.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw, press, settled } from '../draw.ts';

const NOON = new Date(2026, 10, 24, 12);

/** What was asked for, and what the background answers. */
let asked: unknown[];
let answer: number | null;

beforeAll(() => {
  onMessage('change', ({ data }) => {
    asked.push(data);
    return answer;
  });
  offerADay();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
beforeEach(() => {
  [asked, answer] = [[], null];
  forADay.value = null;
  waitsUntil.value = null;
});

async function drawn(keep?: (draft: Draft) => void) {
  const page = await draw(ChangeState, {}, (draft) => {
    draft.put(person, 'sam', { ...SAM, response: 'block' });
    keep?.(draft);
  });
  // Nothing scrolls here.
  Object.assign(page.querySelector('p') ?? {}, { scrollIntoView: () => {} });
  return page;
}

/** Some while after what was asked for before. */
async function say(intent: PageIntent) {
  vi.setSystemTime(Date.now() + 60_000);
  await ask(intent);
  await settled();
}

const lessStrict = () => say({ do: 'editPerson', with: { id: 'sam', response: 'notice' } });

test('what is easier from now on may hold for a day, and then says until when', async () => {
  const page = await drawn();
  await lessStrict();
  expect(page.textContent).toContain('Looking is easier from now on.');
  await press(page, 'Only for a day');
  await settled();
  const back = { do: 'editPerson', with: { id: 'sam', response: 'block' } };
  expect(asked.at(-1)).toEqual({
    do: 'goBackInADay',
    with: { ways: [{ id: 'sam response', intent: back }] },
  });
  expect(page.textContent).toMatch(/^Until .*12:01.*goes back by itself/);
  expect(page.querySelector('button')).toBeNull();
});

test('it is not offered for what is stricter, waits, or has no way back', async () => {
  const page = await drawn((draft) => draft.put(person, 'sam', { ...SAM, response: 'notice' }));
  await say({ do: 'editPerson', with: { id: 'sam', response: 'pause' } });
  expect(page.textContent).toBe('');
  await say({ do: 'removePerson', with: { id: 'sam' } });
  expect(page.textContent).toBe('');
  answer = Date.now() + 3_600_000;
  await say({ do: 'set', with: { setting: 'waitSeconds', value: 3 } });
  expect(page.querySelector('button')).toBeNull();
});

test('the next change takes it away, and where it goes back already that is said', async () => {
  const intent = { do: 'editPerson', with: { id: 'sam', response: 'block' } };
  const page = await drawn((draft) =>
    draft.put(brief, 'sam response', { intent, until: NOON.getTime() + 3 * 3_600_000 }),
  );
  await say({ do: 'editPerson', with: { id: 'sam', veil: 'off' } });
  expect(page.querySelector('button')).not.toBeNull();
  await say({ do: 'addOwnWords', with: { words: 'breathe' } });
  expect(page.textContent).toBe('');
  await lessStrict();
  expect(page.textContent).toMatch(/^Until .*3:00/);
});
