/** What was said of a look, or done instead, and could not be kept: it shows as it was, and that is said. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import type { StoredCheck } from '../../../src/model/log/check.ts';
import { checkOf, saidAt } from '../../../src/model/log/fold.ts';
import { Swaps } from '../../../src/ui/care/swaps.tsx';
import { Entry } from '../../../src/ui/log/entry.tsx';
import { DidItHelp } from '../../../src/ui/log/helped.tsx';
import { isChangeLost } from '../../../src/ui/parts/change.ts';
import { resetBrowser } from '../../background/fake.ts';
import { draw, happen, press } from '../draw.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  isChangeLost.value = false;
});

const SEEN = {
  ...{ kind: 'seen' as const, visit: 'v', at: 0, day: '2026-11-24', hour: 1 },
  ...{ network: 'x', surface: 'profile' as const, origin: 'opened' as const },
};
const TAKEN_OUT = checkOf({ id: 'c', person: 'sam' }, [
  { events: [SEEN], said: saidAt({ removed: 1 }, 0), stays: {} },
]) as StoredCheck;

onMessage('moments', () => []);
onMessage('asked', () => ({ visit: 'v', nickname: 'Sam', at: 0, when: 'soon', hope: null }));

/** Lets all that was asked for be tried to its end. */
const tried = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
  });

const pressed = (page: Element) =>
  [...page.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent);

test('whether it helped', async () => {
  const page = await draw(DidItHelp, {});
  await tried();
  await press(page, 'Better');
  expect(pressed(page)).toEqual(['Better']);
  await tried();
  expect(pressed(page)).toEqual([]);
  expect(isChangeLost.value).toBe(true);
});

test('something small that was done', async () => {
  const page = await draw(Swaps, { title: 'Now' });
  await press(page, 'Done');
  await tried();
  expect(pressed(page)).toEqual([]);
  expect(isChangeLost.value).toBe(true);
});

test('a look that was taken out, and could not be put back', async () => {
  const page = await draw(Entry, { check: TAKEN_OUT });
  await press(page, 'Undo');
  await tried();
  expect(page.textContent).toContain('Removed.');
  expect(page.querySelector('[role="alert"]')?.textContent).toContain('could not be saved');
});

test('a look that is not in the log any more', async () => {
  onMessage('answerCheck', () => {
    throw new Error('answerCheck: no such check');
  });
  const page = await draw(Entry, { check: TAKEN_OUT });
  await press(page, 'Undo');
  await tried();
  expect(page.querySelector('[role="alert"]')?.textContent).toContain('no longer in the log');
});

test('a worry put off at a pause', async () => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const { AlternativeView } = await import('../../../src/ui/visits/alternatives.tsx');
  const props = { alternative: 'swap' as const, plan: null, onBack: () => {}, onLeave: () => {} };
  const page = await draw(AlternativeView, props);
  await happen(page.querySelector('.put-off') as Element, 'click');
  await tried();
  expect(page.querySelector('.change-state')?.textContent).toContain('could not be saved');
});
