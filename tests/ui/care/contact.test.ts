import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { tellMomentsChanged } from '../../../src/messages/moments-changed.ts';
import { lastContact } from '../../../src/model/care/last-contact.ts';
import type { NewMoment } from '../../../src/model/care/moment.ts';
import { LogTrouble } from '../../../src/model/log/trouble.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { momentOf } from '../../../src/model/reminders/due.ts';
import { latestDay } from '../../../src/model/time/latest-day.ts';
import { Contact } from '../../../src/ui/care/contact-screen.tsx';
import { SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { draw, happen, nowKept, press as pressIn, settled } from '../draw.ts';

/** What was kept, by id. */
let kept: Map<string, NewMoment>;
let page: Element;
let isBroken = false;

const goTo = (wall: string) => vi.setSystemTime(momentOf(wall, Temporal.Now.timeZoneId()));

function sinceTheFirst(draft: Draft): void {
  draft.put(person, SAM.id, SAM);
  draft.put(lastContact, SAM.id, { on: '2026-11-01' });
}

/** Everything that pages follow changed, as it does every few minutes. */
const drawAnew = (reached: string | null = null) =>
  nowKept((draft) => {
    sinceTheFirst(draft);
    draft.set(latestDay, reached);
  });

beforeAll(() => {
  onMessage('moments', () => {
    if (isBroken) throw new LogTrouble('newer');
    return [...kept.values()] as never;
  });
  onMessage('moment', ({ data }) => void kept.set(data.id, data));
  onMessage('unmoment', ({ data }) => void kept.delete(data));
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo('2026-11-24T23:55');
  kept = new Map();
  page = await draw(Contact, {}, sinceTheFirst);
  await settled();
});

async function press(name: string): Promise<void> {
  await pressIn(page, name);
  await settled();
}

async function comeIntoView(): Promise<void> {
  await happen(page.ownerDocument, 'visibilitychange');
  await settled();
}

const CONTACT = 'We were in contact today';

test('what is tapped past midnight is noted for the day that the page showed', async () => {
  goTo('2026-11-25T00:05');
  await drawAnew('2026-11-25');
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

test('no day that one had is lost on a flight westwards', async () => {
  const days = () => page.querySelector('.stretches .figure')?.textContent;
  goTo('2026-11-25T01:00');
  await comeIntoView();
  expect(days()).toBe('23');
  goTo('2026-11-24T19:00');
  await drawAnew('2026-11-25');
  await comeIntoView();
  expect(days()).toBe('23');
});

test('what is noted in another window shows here, and is not counted as a day without', async () => {
  goTo('2026-11-25T08:00');
  await comeIntoView();
  kept.set('contact', { id: 'contact', kind: 'contact', person: SAM.id, day: '2026-11-24' });
  expect(page.querySelector('.stretches .figure')?.textContent).toBe('23');
  tellMomentsChanged();
  await waitFor(async () => {
    await settled();
    return page.querySelector('.stretches .figure')?.textContent === '22';
  });
});

test('where days of contact cannot be read none are counted, and that is said', async () => {
  isBroken = true;
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
  goTo('2026-11-25T08:00');
  await happen(page.ownerDocument, 'visibilitychange');
  await act(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
  });
  expect(page.querySelector('[role="alert"]')?.textContent).toContain('A newer version');
  expect(page.querySelector('.figure')).toBeNull();
});
