import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMoments } from '../../../src/background/care/moments.ts';
import { contactId } from '../../../src/model/care/contact.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { listMoments } from '../../../src/storage/care/moments.ts';
import { ours, send } from '../ask.ts';

beforeAll(() => {
  fakeBrowser.reset();
  answerMoments();
});

test('a day of contact is kept as the day that was meant, and taken back as that', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-25T12:00Z');
  const [person, day] = ['person-0001', '2026-11-24'];
  const contact = { id: contactId(person, day), kind: 'contact', person, day };
  await send(ours(), 'moment', contact);
  const kept = () => listMoments('contact', '2026-11-20', '2026-11-30');
  expect(await kept()).toMatchObject([{ day }]);
  await send(ours(), 'unmoment', contact.id);
  expect(await kept()).toEqual([]);
});

test('what names no day is of the day on which it is told', async () => {
  await send(ours(), 'moment', { id: 'moment-0001', kind: 'urge', what: 'passed' });
  const today = localDay(Date.now());
  expect(await listMoments('urge', today, today)).toMatchObject([{ id: 'moment-0001' }]);
});
