import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A screen nobody sees, for browsers whose questions need a real window. */
export interface Display {
  /** The value for DISPLAY. */
  readonly name: string;
  /** Presses keys in the window that has the focus. */
  press: (...keys: string[]) => void;
  /** What the screen shows, as one short word: the same word, the same picture. */
  picture: () => string;
  close: () => void;
}

/** Starts Xvfb on a free display. */
export async function startDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'display-'));
  const screen = ['-screen', '0', '1280x1024x24', '-fbdir', folder];
  // It ends with the browser on it, also where whoever started both is gone.
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-terminate'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((found, failed) => {
    server.once('error', failed);
    server.once('exit', () => failed(new Error('Xvfb ended before it had a display')));
    server.stdio[3]?.once('data', (data) => found(String(data).trim()));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    press: (...keys) => void execFileSync('xdotool', ['key', ...keys], { env }),
    picture: () =>
      createHash('sha1')
        .update(readFileSync(join(folder, 'Xvfb_screen0')))
        .digest('hex'),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
