import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { texts } from '../../src/language/build/plugin.ts';
import config from '../../wxt.config.ts';
import { allLanguages } from './pseudo.ts';

/** The extension with the languages for tests in it, which no package that is shipped has. */
export default defineConfig({
  ...config,
  vite: () => ({ plugins: [preact(), texts(allLanguages)] }),
});
