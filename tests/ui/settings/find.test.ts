import { parseHTML } from 'linkedom';
import { beforeEach, expect, test } from 'vitest';
import { showFound } from '../../../src/ui/settings/find.ts';

const fold = (title: string, inside: string) =>
  `<details class="fold"><summary><h3>${title}</h3></summary><p>${inside}</p></details>`;

let screen: Element;
beforeEach(() => {
  const { document } = parseHTML(`<main>
    <section><h2>Search engines</h2><p>Handles</p>${fold('More', '<b>Écosia</b>')}</section>
    <section><h2>Privacy</h2><div class="folds">
      ${fold('Discretion', 'A PIN for this page</p><section><b>Set PIN</b></section>')}
      ${fold('How long attempts are kept', 'Keeping them')}
      ${fold('语言', '更改显示语言')}
      <div class="fold"><a>Move to another browser</a></div>
    </div></section>
    <section><h2>Deleting</h2><p>Delete the log</p></section>
  </main>`);
  screen = document.querySelector('main') as unknown as Element;
});

const seen = () =>
  [...screen.querySelectorAll<HTMLElement>('section:not([hidden]) :is(h2, h3, a)')]
    .filter((one) => !one.closest('.fold')?.hasAttribute('hidden'))
    .map(({ textContent }) => textContent);
const open = () =>
  [...screen.querySelectorAll('details[open]')].map((one) => one.querySelector('h3')?.textContent);

test.each([
  ['pin', ['Privacy', 'Discretion'], ['Discretion']],
  ['  PIN page ', ['Privacy', 'Discretion'], ['Discretion']],
  ['move', ['Privacy', 'Move to another browser'], []],
  ['delet', ['Deleting'], []],
  ['语言', ['Privacy', '语言'], ['语言']],
  ['ecosia', ['Search engines', 'More'], ['More']],
  ['privacy keep', ['Privacy', 'How long attempts are kept'], ['How long attempts are kept']],
  ['for pin', ['Privacy', 'Discretion'], ['Discretion']],
  ['pin move', [], []],
])('%s: what has each of its words shows, alone and open', (query, shown, opened) => {
  showFound(screen, query);
  expect([seen(), open()]).toEqual([shown, opened]);
});

test('a word is marked where it begins, and nowhere else', () => {
  const [places] = showFound(screen, 'pin');
  expect(places?.map(({ text, at, length }) => text.data.slice(at, at + length))).toEqual([
    'PIN',
    'PIN',
  ]);
});

test('what names it opens, what tells of it alone stays one line', () => {
  const tells = fold('Copies', 'Without the PIN');
  screen.querySelector('.folds')?.insertAdjacentHTML('beforeend', tells);
  showFound(screen, 'pin');
  expect([seen(), open()]).toEqual([['Privacy', 'Discretion', 'Copies'], ['Discretion']]);
});

test('of what a line tells of itself, that line alone opens', () => {
  screen.querySelector('.folds p')?.insertAdjacentHTML('beforeend', fold('Discretion', ''));
  showFound(screen, 'discretion');
  expect(open()).toEqual(['Discretion']);
});

test('of many that fit none opens', () => {
  showFound(screen, 'privacy');
  expect([seen().length, open()]).toEqual([5, []]);
});

test('without words all shows, and what was opened by hand alone stays open', () => {
  const all = seen();
  const [more] = screen.querySelectorAll('details');
  more?.setAttribute('open', '');
  for (const query of ['keep', 'pin', 'ecosia', ' ']) showFound(screen, query);
  expect([seen(), open()]).toEqual([all, ['More']]);
});
