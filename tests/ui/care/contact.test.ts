import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { lastContact } from '../../../src/model/care/last-contact.ts';
import type { NewMoment } from '../../../src/model/care/moment.ts';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { momentOf } from '../../../src/model/reminders/due.ts';
import { Contact } from '../../../src/ui/care/contact-screen.tsx';
import { records } from '../../../src/ui/parts/live-data.ts';
import { SAM } from '../../model/change/samples.ts';

/** What was kept, by id. */
let kept: Map<string, NewMoment>;
let page: Document;

const goTo = (wall: string) => vi.setSystemTime(momentOf(wall, Temporal.Now.timeZoneId()));

/** Everything that pages follow changed, as it does every few minutes. */
const drawAnew = () =>
  act(() => {
    const draft = new Draft(new Map());
    draft.put(person, SAM.id, SAM);
    draft.put(lastContact, SAM.id, { on: '2026-11-01' });
    records.value = draft;
  });

beforeAll(() => {
  onMessage('moments', () => [...kept.values()] as never);
  onMessage('moment', ({ data }) => void kept.set(data.id, data));
  onMessage('unmoment', ({ data }) => void kept.delete(data));
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo('2026-11-24T23:55');
  kept = new Map();
  const { document, window } = parseHTML('<main></main>');
  page = document as unknown as Document;
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', window);
  await drawAnew();
  await act(() => render(h(Contact, null), page.querySelector('main') as Element));
  await settled();
});

/** Lets answers arrive, and the page follow. */
const settled = () => act(() => new Promise((done) => setTimeout(done, 5)));

const event = (name: string) => new (page.defaultView as unknown as typeof globalThis).Event(name);

async function press(name: string): Promise<void> {
  const buttons = [...page.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  button.dispatchEvent(event('click'));
  await settled();
}

async function comeIntoView(): Promise<void> {
  page.dispatchEvent(event('visibilitychange'));
  await settled();
}

const CONTACT = 'We were in contact today';

test('what is tapped past midnight is noted for the day that the page showed', async () => {
  goTo('2026-11-25T00:05');
  await drawAnew();
  await press(CONTACT);
  expect([...kept.values()]).toMatchObject([{ id: 'contact 2026-11-24 sam', day: '2026-11-24' }]);
});

test('Undo past midnight takes back the day that was noted, and notes no other', async () => {
  await press(CONTACT);
  goTo('2026-11-25T00:05');
  await drawAnew();
  await press('Undo');
  expect([...kept.keys()]).toEqual([]);
});

test('a page that comes into view again is of the new day', async () => {
  await press(CONTACT);
  goTo('2026-11-25T08:00');
  await comeIntoView();
  await press(CONTACT);
  expect([...kept.values()].map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25']);
});
