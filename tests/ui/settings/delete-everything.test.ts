import { beforeAll, beforeEach, expect, test } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { deletion } from '../../../src/model/records/deletion.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { DeleteEverything } from '../../../src/ui/settings/delete-everything.tsx';
import { draw, nowKept, press, settled } from '../draw.ts';

const wanted = (draft: Draft) => draft.set(deletion, Date.now() + 10_000);
const takenBack = (draft: Draft) => draft.set(deletion, null);
const gone = () => {};

let page: Element;

/** Lets the page hear that what it asked for was kept; until then only what is published tells it. */
let answer: () => void;
let answered: Promise<void>;

beforeAll(() => {
  onMessage('change', async ({ data }) => {
    if (data.do === 'deleteEverything') await answered;
    return null;
  });
});

/** Everything is asked to go, and taken back. */
beforeEach(async () => {
  answered = new Promise((done) => {
    answer = done;
  });
  page = await draw(DeleteEverything, {});
  await press(page, 'Delete everything');
  await press(page, 'Delete everything');
  await nowKept(wanted);
  expect(page.textContent).toContain('in ten seconds');
  await press(page, 'Undo');
});

test('what was taken back is never said to be deleted, however late the page hears of what it asked for', async () => {
  await nowKept(takenBack);
  expect(page.textContent).toContain('Nothing was deleted.');
  answer();
  await settled();
  expect(page.textContent).toContain('Nothing was deleted.');
});

test('what was taken back too late is said to be deleted', async () => {
  await nowKept(gone);
  expect(page.textContent).toContain('Everything has been deleted.');
});
