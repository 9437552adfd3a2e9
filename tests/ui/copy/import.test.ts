/** A list's file that cannot be read is said to be so, and can be chosen once more. */
import { beforeEach, expect, test, vi } from 'vitest';
import { person } from '../../../src/model/people/person.ts';
import { Many } from '../../../src/ui/copy/import.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw, happen, nowKept, settled } from '../draw.ts';

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

/** Types a text, as its field stands then; @param inputType how it came */
async function type(text: string, inputType = 'insertText') {
  const field = page.querySelector('textarea') as HTMLTextAreaElement;
  Object.assign(field, { value: text, selectionStart: text.length });
  await happen(field, 'input', { inputType });
}
const seen = () => page.querySelector('.so-far')?.textContent ?? '';

test('what is typed is read as it comes: whom it names, who is added already, and what cannot be read once its line ends', async () => {
  await nowKept((draft) => draft.put(person, SAM.id, SAM));
  await type(`${LINK}\ninstagram.com/somebody\nSa`);
  expect(seen()).toMatch(/^One profile found.*One is added already/);
  expect(page.querySelector('.known-lines')?.textContent).toContain('under Sam');
  expect(page.querySelector('.left-out')).toBeNull();
  await type(`${LINK}\ninstagram.com/somebody\nSam\n`);
  expect(seen()).toMatch(/One entry was left out/);
  await type('');
  expect([seen(), page.querySelector('form.named-profiles')]).toEqual(['', null]);
});

test('what is pasted is read to its end, and a name given stays while more is typed', async () => {
  await type('instagram.com/somebody\nSam', 'insertFromPaste');
  expect(seen()).toMatch(/One entry was left out/);
  const name = () => page.querySelector<HTMLInputElement>('.named-profiles li input:not([type])');
  Object.assign(name() ?? {}, { value: 'Robin' });
  await happen(name() as Element, 'input');
  await type('instagram.com/somebody\nx.com/some_body\n');
  expect(seen()).toMatch(/^2 profiles found/);
  expect(name()?.value).toBe('Robin');
});
