/** Unit tests speak English, as a page or worker does once it has opened its language, and have a browser. */
import './fake-imports.ts';
import { readLanguage, together } from '../../src/language/build/catalogue.ts';
import { speakIn } from '../../src/language/text.ts';

speakIn(together(readLanguage('src/locales/en')), 'en', 'ltr');
