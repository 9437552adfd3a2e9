/** The report's picture is saved, or it is said that it was not, and what helps. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/model/report/report.ts';
import { save } from '../../../src/ui/parts/save.ts';
import { pictureOf } from '../../../src/ui/report/picture.ts';
import { Take } from '../../../src/ui/report/take.tsx';
import { draw, press, settled } from '../draw.ts';

vi.mock('../../../src/ui/report/picture.ts', () => ({ pictureOf: vi.fn() }));
vi.mock('../../../src/ui/parts/save.ts', () => ({ save: vi.fn() }));

const WEEK = { kind: 'week', first: '2026-11-16', end: '2026-11-23' } as const;
const PNG = new Blob(['png']);

let page: Element;
beforeEach(async () => {
  vi.mocked(save).mockReset();
  page = await draw(Take, { report: { span: WEEK } as Report });
});

const picture = async () => {
  await press(page, 'Save as picture');
  await settled();
};
const alert = () => page.querySelector('[role="alert"]')?.textContent;

test('it is saved under a name that says nothing', async () => {
  vi.mocked(pictureOf).mockResolvedValue(PNG);
  await picture();
  expect(vi.mocked(save).mock.calls).toEqual([['notes-2026-11-16.png', PNG]]);
  expect(alert()).toBe(undefined);
});

test('where it cannot be made that is said, with what helps, until it can', async () => {
  vi.mocked(pictureOf).mockRejectedValueOnce(new Error('picture: the browser gives no canvas'));
  await picture();
  expect(save).not.toHaveBeenCalled();
  expect(alert()).toContain('Print or save as PDF');
  vi.mocked(pictureOf).mockResolvedValue(PNG);
  await picture();
  expect(alert()).toBe(undefined);
});
