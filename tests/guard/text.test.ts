/** The guard's words are those that the background handed over, and never wait for them. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { GuardContext } from '../../src/guard/page-scripts.ts';
import { guardText } from '../../src/guard/text.ts';

const knowing = (table: unknown) => {
  globalThis.guardContext = { table } as GuardContext;
};

beforeEach(() => {
  globalThis.guardContext = undefined;
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => `the browser’s ${key}` } });
});

test('before the table is read they are in the browser’s language', () => {
  expect(guardText('note')).toBe('the browser’s note');
});

test.each([undefined, {}])('and where there are none in it: %j', (table) => {
  knowing(table);
  expect(guardText('showOnce')).toBe('the browser’s showOnce');
});

test('then they are in the chosen one', () => {
  knowing({ texts: { showOnce: 'Einmal zeigen' } });
  expect(guardText('showOnce')).toBe('Einmal zeigen');
});
