import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { texts } from '../../src/language/build/plugin.ts';
import { allLanguages } from '../language/pseudo.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The gallery: our own pages with made-up data in an ordinary tab, without the extension. */
export default defineConfig({
  root: here('.'),
  base: './',
  cacheDir: here('../../node_modules/.vite/gallery'),
  appType: 'mpa',
  plugins: [preact(), texts(allLanguages)],
  resolve: {
    alias: {
      '#imports': here('fake/imports.ts'),
      '@noble/hashes/scrypt.js': here('fake/scrypt.ts'),
    },
  },
  // The tests load the page some hundred times, and nothing of it changes meanwhile.
  preview: { headers: { 'Cache-Control': 'max-age=3600' } },
  server: { fs: { allow: [here('../..')] } },
  build: {
    outDir: here('../../.output/gallery-page'),
    emptyOutDir: true,
    rolldownOptions: {
      input: [here('index.html'), here('state.html')],
      // Left to the bundler, a state is over a hundred files: 0.23 s of a processor a load, and 0.17 s so (Chromium 156).
      output: {
        strictExecutionOrder: true,
        codeSplitting: { groups: [{ name: 'ours', test: /\/(src|states)\/(?!.*\.css$)/ }] },
      },
    },
  },
});
