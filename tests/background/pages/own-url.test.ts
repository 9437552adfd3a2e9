import { expect, test } from 'vitest';
import { ownUrl } from '../../../src/background/pages/own-url.ts';
import { homePage } from '../../../src/model/pages/own-pages.ts';

test('an address of our own is whole, with one slash', () => {
  expect(ownUrl(homePage('urge'))).toBe('chrome-extension://test-extension-id/home.html#/urge');
});
