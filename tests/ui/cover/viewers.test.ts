/** What is typed stays until the browser has said yes to it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { person } from '../../../src/model/people/person.ts';
import { propose } from '../../../src/ui/cover/propose.ts';
import { Viewers } from '../../../src/ui/cover/viewers.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw, happen, settled } from '../draw.ts';

vi.mock('../../../src/ui/cover/propose.ts', () => ({ propose: vi.fn() }));

const ADDRESS = 'https://viewer.example.org/john.doe';

let page: Element;
let answer: PromiseWithResolvers<boolean>;
beforeEach(async () => {
  answer = Promise.withResolvers();
  vi.mocked(propose).mockReset().mockReturnValue(answer.promise);
  page = await draw(Viewers, {}, (draft) => draft.put(person, SAM.id, SAM));
});

const field = () => page.querySelector('input') as HTMLInputElement;
const said = () => page.querySelector('#viewer-help')?.textContent;

async function type(address: string): Promise<void> {
  field().value = address;
  await happen(field(), 'input');
}
const add = () => happen(page.querySelector('form') as Element, 'submit');

test('it stays while the browser asks, however often it is sent, and goes on a yes', async () => {
  await type(ADDRESS);
  await add();
  await add();
  expect(field().value).toBe(ADDRESS);
  expect(propose).toHaveBeenCalledOnce();
  answer.resolve(true);
  await settled();
  expect(field().value).toBe('');
});

test('on a no it stays, and that it is not closed is said', async () => {
  await type(ADDRESS);
  await add();
  answer.resolve(false);
  await settled();
  expect(field().value).toBe(ADDRESS);
  expect(said()).toMatch(/browser did not allow/i);
});

test('what is typed meanwhile stays as well', async () => {
  await type(ADDRESS);
  await add();
  await type('https://other.example.org/john.doe');
  answer.resolve(true);
  await settled();
  expect(field().value).toBe('https://other.example.org/john.doe');
});
