import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, expect, test, vi } from 'vitest';
import { CopyTrouble } from '../../../src/model/copy/copy-trouble.ts';
import { lineText } from '../../../src/model/copy/line-text.ts';
import type { Reading } from '../../../src/model/copy/read-copy.ts';
import { writeCopy } from '../../../src/model/copy/write-copy.ts';
import {
  type Bad,
  cuts,
  doubled,
  flips,
  linesOf,
  locked,
  misdated,
  mistyped,
  moved,
  named,
  sealed,
  strange,
} from './mutations.ts';
import {
  bytesOf,
  checkCopy,
  checkOn,
  fileOf,
  header,
  linesIn,
  STAMP,
  sample,
  streamed,
} from './sample.ts';

const PASSPHRASE = 'three small words';

let plain: Uint8Array;
beforeAll(async () => {
  plain = await bytesOf(sample);
});

/** What is wrong with a file; nothing where it is read. Any other error is thrown. */
async function troubleOf(file: Blob, reading?: Reading): Promise<CopyTrouble | undefined> {
  try {
    await checkCopy(file, reading);
    return undefined;
  } catch (error) {
    if (error instanceof CopyTrouble) return error;
    throw error;
  }
}

/** Those of bad files that were read, or told as something else than they are. */
async function untold(files: readonly Bad[], reading?: Reading): Promise<string[]> {
  const found: string[] = [];
  for (const { name, bytes, kinds, line } of files) {
    const trouble = await troubleOf(fileOf(bytes), reading);
    const isTold =
      trouble && (kinds?.includes(trouble.kind) ?? true) && (line ?? trouble.line) === trouble.line;
    if (!isTold) found.push(`${name}: ${trouble?.message ?? 'read'}`);
  }
  return found;
}

test('whoever reads one may do something else after each line, also of figures', async () => {
  const giveWay = vi.fn(() => undefined);
  await linesIn(fileOf(plain), { giveWay });
  // The last line of the file counts the others.
  expect(giveWay).toHaveBeenCalledTimes(sample.length + 1);
});

test('what is written is read again, plain and locked', async () => {
  for (const passphrase of [undefined, PASSPHRASE]) {
    const file = fileOf(await bytesOf(sample, { passphrase }));
    expect(await linesIn(file, { passphrase })).toEqual(sample);
    const held = await checkCopy(file, { passphrase });
    expect(held.header).toEqual(header);
    expect(held.counts).toMatchObject({ record: 3, check: 3, day: 1, later: 0 });
  }
});

test('the independent program opens a locked copy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const [from, to] = [join(folder, 'copy.age'), join(folder, 'copy.jsonl')];
  writeFileSync(from, await bytesOf(sample, { passphrase: PASSPHRASE }));
  // It asks at a terminal, which `script` is one of.
  const asked = ['-qec', `age --decrypt --output ${to} ${from}`, '/dev/null'];
  const { status, stdout } = spawnSync('script', asked, { input: `${PASSPHRASE}\n` });
  expect([status, status === 0 ? '' : String(stdout)]).toEqual([0, '']);
  expect(readFileSync(to)).toEqual(Buffer.from(plain));
  rmSync(folder, { recursive: true });
});

test('each of some thousands of bad files is refused, and says what is wrong, and where', async () => {
  const files = [
    ...cuts(plain),
    ...flips(plain, 400),
    ...moved(plain),
    ...doubled(plain),
    ...named(plain),
    ...mistyped(plain),
    ...misdated(plain),
    ...strange(plain),
  ];
  expect(files.length).toBeGreaterThan(2_500);
  expect(await untold(files)).toEqual([]);
});

test('so is each locked one', async () => {
  const bytes = await locked(plain, PASSPHRASE);
  const opened = fileOf(bytes);
  for (const passphrase of [PASSPHRASE, PASSPHRASE])
    expect(await troubleOf(opened, { passphrase })).toBeUndefined();
  expect(await troubleOf(opened, { passphrase: 'other' })).toMatchObject({ kind: 'wrong' });
  const files = [...cuts(bytes), ...flips(bytes, 300)];
  expect(await untold(files, { passphrase: PASSPHRASE })).toEqual([]);
  expect(await troubleOf(fileOf(bytes))).toMatchObject({ kind: 'passphrase' });
  expect(await troubleOf(fileOf(bytes), { passphrase: 'other' })).toMatchObject({ kind: 'wrong' });
});

test('a locked file that asks for more work than we do, or for a key, is refused before any is done', async () => {
  const header = new TextDecoder('latin1').decode(await locked(plain, PASSPHRASE));
  for (const work of ['0', '19', '22', '64', '99', '1e9', '-1']) {
    const other = header.replace(/(-> scrypt \S+) 1\n/, `$1 ${work}\n`);
    const trouble = await troubleOf(fileOf(Buffer.from(other, 'latin1')), {
      passphrase: PASSPHRASE,
    });
    expect([work, trouble?.kind]).toEqual([work, 'parameters']);
  }
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
  const toKey = fileOf(await encrypter.encrypt(plain));
  expect(await troubleOf(toKey, { passphrase: PASSPHRASE })).toMatchObject({ kind: 'parameters' });
});

test('500 MB are refused unread, and a file without lines after its first megabytes', async () => {
  const stream = (): ReadableStream<Uint8Array> => {
    throw new Error('it was read');
  };
  const huge = Object.assign(fileOf('{}'), { stream });
  Object.defineProperty(huge, 'size', { value: 500_000_000 });
  expect(await troubleOf(huge)).toMatchObject({ kind: 'large' });
  let read = 0;
  const zeros = new ReadableStream<Uint8Array>({
    pull(to) {
      read += 1;
      to.enqueue(new Uint8Array(100_000).fill(0x7b));
    },
  });
  const endless = Object.assign(fileOf('{'), { stream: () => zeros });
  expect(await troubleOf(endless)).toMatchObject({ kind: 'long', line: 1 });
  expect(read).toBeLessThan(15);
});

test('a file that goes away while it is read says so', async () => {
  const stream = () =>
    new ReadableStream<Uint8Array>({ pull: (to) => to.error(new Error('gone')) });
  const file = Object.assign(fileOf(plain), { stream });
  expect(await troubleOf(file)).toMatchObject({ kind: 'unreadable' });
});

test('what a later version writes beside is kept apart, and fields of its own are kept', async () => {
  const [first = '', ...rest] = linesOf(plain);
  const check = JSON.stringify({ check: { ...checkOn(9), weather: 'rain' }, beside: 1 });
  const file = fileOf(sealed([first, '{"dream":{"id":"a"}}', check, ...rest]));
  const lines = await linesIn(file);
  expect(lines[1]).toEqual({ later: { dream: { id: 'a' } } });
  expect(lines[2]).toEqual(JSON.parse(check));
  expect((await checkCopy(file)).counts.later).toBe(1);
});

test('no PIN, leave or deletion comes out of a file', async () => {
  const [first = '', ...rest] = linesOf(plain);
  const records = ['pin', 'passphrase', 'deletion', 'erasing', 'pass', 'postponed'].map((type) =>
    JSON.stringify({ record: { type, id: 'x', version: 99, value: 1, made: STAMP, stamp: STAMP } }),
  );
  const lines = await linesIn(fileOf(sealed([first, ...records, ...rest])));
  expect(lines).toEqual(sample);
});

test('it can be stopped while it is written and while it is read', async () => {
  const stop = new AbortController();
  let written = 0;
  async function* endless() {
    yield lineText([header]);
    for (let index = 0; ; index += 1) {
      yield lineText([{ check: checkOn(index % 9_000) }]);
      written += 1;
      if (written === 5_000) stop.abort(new Error('stopped'));
    }
  }
  const writing = new Response(writeCopy(endless(), { signal: stop.signal })).arrayBuffer();
  await expect(writing).rejects.toThrow('stopped');
  const { signal } = stop;
  await expect(linesIn(fileOf(plain), { signal })).rejects.toThrow('stopped');
  for (const passphrase of [PASSPHRASE])
    await expect(
      new Response(writeCopy(streamed(sample), { passphrase, signal })).arrayBuffer(),
    ).rejects.toThrow('stopped');
});

test('a copy is made no faster than it is taken', async () => {
  let made = 0;
  async function* endless() {
    yield lineText([header]);
    for (let index = 0; ; index += 1) {
      made += 1;
      yield lineText([{ check: checkOn(index % 9_000) }]);
    }
  }
  const reader = writeCopy(endless()).getReader();
  for (let piece = 0; piece < 3; piece += 1) await reader.read();
  await reader.cancel();
  expect(made).toBeLessThan(2_000);
});
