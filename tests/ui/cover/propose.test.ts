/** What is wanted is with the background before the browser asks, as a popup does not outlive the question. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { onMessage } from '../../../src/messages/messages.ts';
import { askAccess } from '../../../src/ui/cover/access.ts';
import { propose } from '../../../src/ui/cover/propose.ts';
import { change, isChangeLost } from '../../../src/ui/parts/change.ts';

vi.mock('../../../src/ui/cover/grants.ts', () => ({}));

const origins = ['*://*.example.org/*'];
const door = { do: 'setDoor', with: { door: 'mirrors', isClosed: true } } as const;

let done: string[];
let end: PromiseWithResolvers<void>;
let isLost = false;
onMessage('propose', () => {
  if (isLost) throw new Error('no room');
  done.push('said');
});
onMessage('withdraw', () => {
  done.push('taken back');
  end.resolve();
});
onMessage('change', () => {
  done.push('said');
  return null;
});

const answers = (isAllowed: boolean) =>
  vi.spyOn(browser.permissions, 'request').mockImplementation(async () => {
    done.push('asked');
    return isAllowed;
  });

beforeEach(() => {
  done = [];
  end = Promise.withResolvers();
});

test('a change that needs sites allowed is handed over first, and taken back on a no', async () => {
  answers(false);
  propose(door, origins);
  await end.promise;
  expect(done).toEqual(['said', 'asked', 'taken back']);
});

test('so is what needs access that can come later', async () => {
  answers(true);
  change('setDoor', door.with);
  await askAccess([]);
  expect(done).toEqual(['said', 'asked']);
});

test('what could not be handed over is said, whatever the browser was told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  isLost = true;
  answers(true);
  propose(door, origins);
  await vi.runAllTimersAsync();
  expect(isChangeLost.value).toBe(true);
});
