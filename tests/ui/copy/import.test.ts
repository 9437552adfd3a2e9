/** A list's file that cannot be read is said to be so, and can be chosen once more. */
import { beforeEach, expect, test, vi } from 'vitest';
import { Many } from '../../../src/ui/copy/import.tsx';
import { draw, happen, settled } from '../draw.ts';

vi.mock('../../../src/ui/cover/grants.ts', () => ({ grants: { value: null } }));

const LINK = 'https://www.instagram.com/john.doe';

let page: Element;
beforeEach(async () => {
  page = await draw(Many, {});
});

/** Chooses a file that holds a text; one that was moved meanwhile where there is none. */
async function choose(text: string | null): Promise<HTMLInputElement> {
  const field = page.querySelector('input[type="file"]') as HTMLInputElement;
  const read = async () => {
    if (text === null) throw new DOMException('gone', 'NotReadableError');
    return text;
  };
  Object.assign(field, { files: [{ slice: () => ({ text: read }) }], value: 'list.txt' });
  await happen(field, 'change');
  await settled();
  return field;
}

test('one that has moved is said to be out of reach, until another is read', async () => {
  const field = await choose(null);
  expect(page.querySelector('.problem')?.textContent).toContain('could not read this file');
  expect(field.value).toBe('');
  await choose(LINK);
  expect(page.querySelector('.problem')?.textContent).toBe('');
  expect(page.textContent).toContain('One profile found');
});
