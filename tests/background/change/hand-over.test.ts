/** In Chromium, private windows have a worker of their own, which can reach the session's storage alone. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { takeOver } from '../../../src/background/change/hand-over.ts';
import { publishNow, records } from '../../../src/background/change/records.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { person } from '../../../src/model/people/person.ts';
import { SAM } from '../../model/change/samples.ts';
import { kept, setPrivate, startAnew } from '../fake.ts';

/** Does something as the ordinary worker: each looks first thing which of the two it is. */
function asOrdinary<T>(work: () => Promise<T>): Promise<T> {
  setPrivate(false);
  const done = work();
  setPrivate(true);
  return done;
}

const ordinary = () =>
  takeOver((intent) =>
    asOrdinary(async () => {
      if (intent) return (await change(intent)).waitsUntil;
      await publishNow();
      return null;
    }),
  );

const add: Intent = { do: 'addPerson', with: SAM };

beforeEach(async () => {
  await startAnew();
  setPrivate(true);
});

test('the ordinary worker makes the change, and nothing of it stays on the way', async () => {
  ordinary();
  expect(await change(add)).toEqual({ direction: 'neither', waitsUntil: null });
  expect(await kept()).toHaveProperty('person sam');
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([
    'record:person:sam',
    'record:countedSince:',
    'recordsStamp',
  ]);
  expect([...(await records()).all(person).keys()]).toEqual(['sam']);
});

test('what is refused there is refused here, in the same words', async () => {
  ordinary();
  const wrong = { do: 'removePerson', with: { id: 7 } } as unknown as Intent;
  await expect(change(wrong)).rejects.toThrow('Invalid type');
});

test('the records are read though nobody has published them yet', async () => {
  ordinary();
  await asOrdinary(() => change(add));
  await fakeBrowser.storage.session.clear();
  expect([...(await records()).all(person).keys()]).toEqual(['sam']);
});

test('without an answer it is lost, in words, and nobody listens on', async () => {
  vi.useFakeTimers();
  const lost = expect(change(add)).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await lost;
  expect(fakeBrowser.storage.session.onChanged.hasListeners()).toBe(false);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
