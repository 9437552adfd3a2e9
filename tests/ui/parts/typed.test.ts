/** What was typed stands until it is kept; pressed twice meanwhile, it is asked for once. */
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { onMessage } from '../../../src/messages/messages.ts';
import type { PageIntent } from '../../../src/model/change/intents.ts';
import { HardDates } from '../../../src/ui/care/hard-dates-part.tsx';
import { OwnWords } from '../../../src/ui/care/own-words.tsx';
import { PutOff } from '../../../src/ui/care/put-off.tsx';
import { PhraseForm } from '../../../src/ui/change/phrase-form.tsx';
import { change } from '../../../src/ui/parts/change.ts';
import { NoteLine } from '../../../src/ui/parts/note-line.tsx';
import { AddForm } from '../../../src/ui/people/add-form.tsx';
import { AddReminder } from '../../../src/ui/reminders/add.tsx';
import { add } from '../../../src/ui/reminders/reminders-screen.tsx';
import { resetBrowser } from '../../background/fake.ts';
import { draw, happen, press } from '../draw.ts';

// It listens for permissions as soon as its code is there.
vi.mock('../../../src/ui/cover/grants.ts', () => ({ grants: { value: null } }));

/** What was asked for, and whether it can be kept. */
let asked: PageIntent[];
let isKept: boolean;

beforeAll(() => {
  onMessage('moments', () => []);
  onMessage('change', ({ data }) => {
    if (!isKept) throw new Error('no room');
    asked.push(data);
    return null;
  });
});

beforeEach(() => {
  resetBrowser();
  vi.spyOn(browser.permissions, 'request').mockImplementation(async () => true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
  [asked, isKept] = [[], true];
});

/** What stands in a form's fields. */
class Typed {
  get = () => '1234';
}

/** Lets all that was asked for be answered, however often it has to be asked. */
const answered = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
  });

async function write(page: Element, field: string, text: string): Promise<void> {
  const at = page.querySelector(field) as unknown as HTMLInputElement;
  at.value = text;
  await happen(at as unknown as Element, 'input');
}

const submit = (page: Element) => happen(page.querySelector('form') as Element, 'submit');

test('a hard date that could not be kept is still in its form', async () => {
  isKept = false;
  const page = await draw(HardDates, { isAsked: false });
  await press(page, 'Another day');
  await write(page, '[name="label"]', 'Their birthday');
  await write(page, '[name="day"]', '2199-04-01');
  await submit(page);
  await answered();
  expect(page.querySelector<HTMLInputElement>('[name="label"]')?.value).toBe('Their birthday');
  isKept = true;
  await submit(page);
  await answered();
  expect(page.querySelector('form')).toBeNull();
  expect(asked).toMatchObject([{ do: 'putHardDate', with: { label: 'Their birthday' } }]);
});

test('words to oneself that could not be kept are still there', async () => {
  isKept = false;
  const page = await draw(OwnWords, {});
  await write(page, 'textarea', 'It passes.');
  await submit(page);
  await answered();
  expect(page.querySelector('textarea')?.value).toBe('It passes.');
  isKept = true;
  await submit(page);
  await answered();
  expect(page.querySelector('textarea')?.value).toBe('');
});

test('a reminder is added once, and is still in its form where it could not be', async () => {
  isKept = false;
  const page = await draw(AddReminder, { onAdd: (draft) => add(draft, () => {}) });
  await press(page, 'Something else');
  await write(page, 'input', 'Call Kim');
  await submit(page);
  await answered();
  expect(page.querySelector('input')?.value).toBe('Call Kim');
  isKept = true;
  await submit(page);
  await submit(page);
  await answered();
  expect(page.querySelector('form')).toBeNull();
  expect(asked).toMatchObject([{ do: 'putReminder', with: { text: 'Call Kim' } }]);
});

test('a worry is put off once, however often that is pressed', async () => {
  const page = await draw(PutOff, {});
  const button = page.querySelector('button') as Element;
  await happen(button, 'click');
  await happen(button, 'click');
  await answered();
  expect(asked).toHaveLength(1);
});

test('what was done is undone once, and again where that could not be kept', async () => {
  isKept = false;
  const undo = () => change('letWorryGo', { id: 'worry' });
  const page = await draw(NoteLine, { note: { text: 'Done.', undo } });
  await press(page, 'Undo');
  await answered();
  isKept = true;
  await press(page, 'Undo');
  await press(page, 'Undo');
  await answered();
  expect(asked).toHaveLength(1);
});

test('whom to add is asked for once, and so is the browser', async () => {
  const page = await draw(AddForm, { isSought: false, onAdded: () => {}, onCancel: undefined });
  await write(page, 'input', 'https://www.instagram.com/john.doe/');
  await submit(page);
  await submit(page);
  await answered();
  expect(asked).toHaveLength(1);
  expect(browser.permissions.request).toHaveBeenCalledOnce();
});

test.each([
  ['', 0],
  [null, 1],
])(
  'a passphrase that was taken stands nowhere any more, and no other: %s',
  async (wrong, count) => {
    const page = await draw(PhraseForm, { label: '', done: '', onEnter: async () => wrong });
    const form = page.querySelector('form') as unknown as HTMLFormElement;
    form.reset = vi.fn();
    vi.stubGlobal('FormData', Typed);
    await submit(page);
    await answered();
    expect(form.reset).toHaveBeenCalledTimes(count);
  },
);
