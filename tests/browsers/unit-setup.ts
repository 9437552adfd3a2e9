/**
 * Unit tests speak English, as a page or worker does once it has opened its language, and have a browser. What is random
 * in them is the same in every run: with `SEED=N` before the command it is other, which finds what this has not.
 */
import './fake-imports.ts';
import fc from 'fast-check';
import { readLanguage, together } from '../../src/language/build/catalogue.ts';
import { speakIn } from '../../src/language/text.ts';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
speakIn(together(readLanguage('src/locales/en')), 'en', 'ltr');

// What the guard asks of the document it asks of its prototype, whatever document a test puts in place.
const asked: ProxyHandler<object> = {
  get: (_, name, page) => page[name],
  set: (_, name, value, page) => Reflect.set(page, name, value),
};
Object.assign(globalThis, { Document: { prototype: new Proxy({}, asked) } });
