/** What `npm run dev` runs: the gallery, and the extension's own rebuilding browser, which ends both. */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';

const gallery = await createServer({ configFile: 'tests/gallery/vite.config.ts' });
await gallery.listen();
console.log(`Every screen with made-up data: ${gallery.resolvedUrls?.local[0]}`);
spawn('wxt', { stdio: 'inherit' }).on('exit', () => gallery.close());
