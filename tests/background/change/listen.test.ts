/** A worker that starts takes over what an older version kept, and listens for changes. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { person } from '../../../src/model/people/person.ts';
import { changeRecords } from '../../../src/storage/records/records.ts';
import { readSnapshot } from '../../../src/storage/records/snapshot.ts';
import { SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { allow, kept, setPrivate, startAnew } from '../fake.ts';

const { local, session } = fakeBrowser.storage;
const SITE = '*://*.instagram.com/*';
const add = { do: 'addPerson', with: SAM } as const;
const proposal = { id: 'proposal-1', intent: add, origins: [SITE] };

/** Another worker starts: nothing that the one before held in its memory is left. */
async function startWorker(): Promise<void> {
  vi.resetModules();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  (await import('../../../src/background/change/listen.ts')).keepRecords();
}

/** Who is listed, as everybody reads it; nothing where nothing is published. */
const published = async () => {
  const records = await readSnapshot();
  return records && [...records.all(person).keys()];
};

beforeEach(startAnew);

test('a page’s change is kept, and published', async () => {
  await startWorker();
  await send(ours(), 'change', add);
  expect(await published()).toEqual(['sam']);
});

test('a page’s proposal is done once its site is allowed, and dropped when it is refused', async () => {
  await startWorker();
  await send(ours(), 'propose', proposal);
  await send(ours(), 'withdraw', 'proposal-1');
  await allow(SITE);
  expect(await kept()).toEqual({});
  await send(ours(), 'propose', { ...proposal, origins: [SITE, '*://*.x.com/*'] });
  expect(await kept()).toEqual({});
  await allow('*://*.x.com/*');
  expect(await kept()).toHaveProperty('person sam');
});

test('the records are published for whoever asks', async () => {
  await startWorker();
  await send(ours(), 'change', add);
  await session.clear();
  await send(ours(), 'records', undefined);
  expect(await published()).toEqual(['sam']);
});

// A worker may die between the two; what is answered by the next must not hang on how soon that publishes.
test('a worker’s first reading has what the one before it wrote and did not live to publish', async () => {
  await startWorker();
  await send(ours(), 'change', add);
  await changeRecords((draft) => draft.put(person, 'kim', { ...SAM, id: 'kim' }), Date.now());
  vi.resetModules();
  const { records } = await import('../../../src/background/change/records.ts');
  expect([...(await records()).all(person).keys()]).toEqual(['sam', 'kim']);
});

test('what the worker of private windows hands over is done', async () => {
  await startWorker();
  await session.set({ 'handed-over:1': { intent: add } });
  await waitFor(async () => 'handed-back:1' in (await session.get(null)));
  expect(await published()).toEqual(['sam']);
  await session.remove(['record:person:sam', 'recordsStamp']);
  await session.set({ 'handed-over:2': { intent: null } });
  await waitFor(async () => 'handed-back:2' in (await session.get(null)));
  expect(await published()).toEqual(['sam']);
});

test('that worker itself takes nothing over, from nobody', async () => {
  setPrivate(true);
  await local.set({ people: [SAM] });
  await startWorker();
  await session.set({ 'handed-over:1': { intent: add } });
  expect(session.onChanged.hasListeners()).toBe(false);
  expect(await local.get('people')).toEqual({ people: [SAM] });
});

test('what an older version kept is taken over, and published', async () => {
  await local.set({ people: [SAM] });
  await startWorker();
  await waitFor(published);
  expect(await published()).toEqual(['sam']);
});

test('the records are published though nothing can be taken over', async () => {
  await change(add);
  await session.clear();
  // Everything at once is read for that alone.
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    if (keys === null) throw new Error('storage is broken');
    return {};
  });
  await startWorker();
  await waitFor(published);
  expect(await published()).toEqual(['sam']);
});
