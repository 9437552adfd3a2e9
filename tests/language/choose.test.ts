import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/language/choose.ts';

const languages = ['en', 'de', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];

test.each([
  ['the browser’s, with its region', null, ['de-AT', 'en-US'], 'de', 'de-AT'],
  ['the first there are texts for', null, ['fr-FR', 'en-GB'], 'en', 'en-GB'],
  ['English where there is none, in their region', null, ['fr'], 'en', 'en-FR'],
  ['the chosen one before the browser’s', 'de', ['en-GB'], 'de', 'de-GB'],
  ['English where the browser asks for nothing', null, [], 'en', 'en'],
  ['the chosen one, in the browser’s region', 'de', ['en-GB', 'de-CH'], 'de', 'de-CH'],
  ['the browser’s where the chosen one is gone', 'it', ['de-DE'], 'de', 'de-DE'],
  ['the region that fits', null, ['pt-PT'], 'pt-PT', 'pt-PT'],
  ['another region of the same language', null, ['pt-AO'], 'pt-BR', 'pt-AO'],
  ['the script that fits', null, ['zh-TW'], 'zh-Hant', 'zh-TW'],
  ['the script that is usual', null, ['zh'], 'zh-Hans', 'zh'],
])('%s', (_name, chosen, wanted, language, locale) => {
  expect(chooseLanguage(chosen, wanted, languages)).toEqual({ language, locale });
});
