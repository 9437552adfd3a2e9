/** Copies gone bad, made of a good one: each has to be refused in words. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';

/** A file gone bad, and what it may be told as; anything of ours where nothing is said. */
export interface Bad {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kinds?: readonly string[];
  /** The line it is told of. */
  readonly line?: number;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A file's lines without the last. */
export const linesOf = (bytes: Uint8Array): string[] => decode(bytes).split('\n').slice(0, -2);

/** Lines with a last line that is right: what is wrong is in them alone. */
export function sealed(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return encode(`${text}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`);
}

/** Locked as the library itself does it, with next to no work. */
export function locked(bytes: Uint8Array, passphrase: string, work = 1): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(bytes);
}

/** Cut short at every byte. */
export const cuts = (bytes: Uint8Array): Bad[] =>
  Array.from(bytes, (_, length) => ({ name: `cut at ${length}`, bytes: bytes.slice(0, length) }));

/** One bit turned, at places that are chance, and the same at every run. */
export function flips(bytes: Uint8Array, count: number): Bad[] {
  const bit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
  return fc.sample(bit, { numRuns: count, seed: 14 }).map(([at, which]) => {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ (1 << which);
    return { name: `bit ${which} of byte ${at}`, bytes: other };
  });
}

/** Lines left out, doubled or swapped, the last line being as it was. */
export function moved(bytes: Uint8Array): Bad[] {
  const lines = linesOf(bytes);
  const end = decode(bytes).split('\n').at(-2) ?? '';
  const whole = (some: readonly string[]) => encode([...some, end, ''].join('\n'));
  return lines
    .flatMap((line, index) => [
      { name: `without line ${index + 1}`, bytes: whole(lines.toSpliced(index, 1)) },
      { name: `line ${index + 1} at the end`, bytes: whole([...lines.toSpliced(index, 1), line]) },
      { name: `line ${index + 1} after the end`, bytes: encode(`${decode(bytes)}${line}\n`) },
    ])
    .filter(({ bytes: other }) => decode(other) !== decode(bytes));
}

/** Each line twice, behind itself and at the end. */
export function doubled(bytes: Uint8Array): Bad[] {
  const lines = linesOf(bytes);
  return lines.slice(1).flatMap((line, index) => [
    {
      name: `line ${index + 2} twice`,
      bytes: sealed(lines.toSpliced(index + 2, 0, line)),
      kinds: ['twice'],
      line: index + 3,
    },
    {
      name: `line ${index + 2} again`,
      bytes: sealed([...lines, line]),
      kinds: ['twice'],
      line: lines.length + 1,
    },
  ]);
}

const NAMES = [
  '"__proto__":{}',
  '"constructor":1',
  '"prototype":[]',
  String.raw`"\u005f_proto__":{}`,
];

/** Names that no object may get, in every object of every line. */
export const named = (bytes: Uint8Array): Bad[] =>
  linesOf(bytes).flatMap((line, index, lines) =>
    [...line.matchAll(/\{/g)].flatMap(({ index: at }) =>
      NAMES.map((name) => {
        const comma = line[at + 1] === '}' ? '' : ',';
        const other = `${line.slice(0, at + 1)}${name}${comma}${line.slice(at + 1)}`;
        return {
          name: `${name} in line ${index + 1}`,
          bytes: sealed(lines.with(index, other)),
          kinds: ['name'],
          line: index + 1,
        };
      }),
    ),
  );

/** Everything in a value, by its path. */
function leaves(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
      : [];
  return [{ path, value }, ...inner];
}

function withLeaf(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = withLeaf(copy[key], rest, leaf);
  return copy;
}

/** What no field of ours takes for another type of value. */
const WRONG = {
  string: [0, true, {}, ['a'], null],
  number: ['7', true, {}, [1], null],
  boolean: [0, 'true', {}, null],
  object: [0, 'a', true],
};

/** Where anything goes, values of kinds that we do not know, or null does. */
const FREE = /^record\.value(\.b)?$|^holds\.(from|to)$/;

/** Every field of every line with values of other types. */
export const mistyped = (bytes: Uint8Array): Bad[] =>
  linesOf(bytes).flatMap((line, index, lines) => {
    const whole = JSON.parse(line);
    return leaves(whole)
      .filter(({ path }) => path.length > 0 && !FREE.test(path.join('.')))
      .flatMap(({ path, value }) =>
        (WRONG[typeof value as keyof typeof WRONG] ?? []).map((wrong) => ({
          name: `${path.join('.')} of line ${index + 1} as ${JSON.stringify(wrong)}`,
          bytes: sealed(lines.with(index, JSON.stringify(withLeaf(whole, path, wrong)))),
          kinds: index === 0 ? ['shape', 'date', 'foreign'] : ['shape', 'date'],
          line: index + 1,
        })),
      );
  });

const DAYS = ['2026-02-31', '2026-13-01', '0000-00-00', '1969-12-31', 'tomorrow', ''];
const TIMES = [-1, 9e15, Date.UTC(2201)];

/** Days and times that there are not. */
export const misdated = (bytes: Uint8Array): Bad[] =>
  linesOf(bytes).flatMap((line, index, lines) => {
    const whole = JSON.parse(line);
    const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
    const isTime = (value: unknown) => typeof value === 'number' && value > 1e12;
    return leaves(whole)
      .filter(({ path }) => !path.includes('events') || path.at(-1) === 'at')
      .flatMap(({ path, value }) =>
        (isDay(value) ? DAYS : isTime(value) ? TIMES : []).map((wrong) => ({
          name: `${path.join('.')} of line ${index + 1} as ${wrong}`,
          bytes: sealed(lines.with(index, JSON.stringify(withLeaf(whole, path, wrong)))),
          kinds: ['date', 'shape'],
          line: index + 1,
        })),
      );
  });

const deep = `{"later":${'['.repeat(300_000)}${']'.repeat(300_000)}}`;

/** Files that are something else, or would be too much. */
export function strange(bytes: Uint8Array): Bad[] {
  const lines = linesOf(bytes);
  const [first = '', ...rest] = lines;
  const other = (line: string) => sealed([line, ...rest]);
  const text = (name: string, of: string, ...kinds: string[]) => ({
    name,
    bytes: encode(of),
    kinds,
  });
  return [
    {
      name: 'a mark of its encoding before it',
      bytes: encode(`\ufeff${decode(bytes)}`),
      kinds: ['altered'],
    },
    { name: 'nothing', bytes: new Uint8Array(), kinds: ['empty'] },
    { name: 'a bomb of zeros', bytes: gzipSync(Buffer.alloc(50_000_000)), kinds: ['foreign'] },
    { name: 'a copy, packed', bytes: gzipSync(bytes), kinds: ['foreign'] },
    text('a page', '<!doctype html><p>Hello</p>\n', 'foreign'),
    text('a table', 'at,person\n2026,sam\n', 'foreign'),
    text('another object', '{"name":"web-ext","version":1}\n', 'foreign'),
    text('our export', '{\n "format": "breathing-room-log",\n "checks": []\n}\n', 'foreign'),
    text('an armoured file', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'parameters'),
    text('age of another version', 'age-encryption.org/v2\n-> scrypt\n', 'parameters'),
    text('a header without end', `age-encryption.org/v1\n${'-> a\n'.repeat(5_000)}`, 'damaged'),
    {
      name: 'a later version',
      bytes: other(first.replace('"version":1', '"version":2')),
      kinds: ['version'],
      line: 1,
    },
    {
      name: 'an older version',
      bytes: other(first.replace('"version":1', '"version":0')),
      kinds: ['version'],
      line: 1,
    },
    { name: 'no header', bytes: sealed(rest), kinds: ['foreign'] },
    { name: 'two headers in one', bytes: sealed([first + first, ...rest]), kinds: ['foreign'] },
    {
      name: 'no newline for long',
      bytes: encode(`{"a":"${'a'.repeat(2_500_000)}"}\n`),
      kinds: ['foreign', 'long'],
    },
    {
      name: 'a long line',
      bytes: sealed([...lines, `{"later":"${'a'.repeat(2_500_000)}"}`]),
      kinds: ['long'],
      line: lines.length + 1,
    },
    { name: 'deep', bytes: sealed([...lines, deep]), kinds: ['shape'], line: lines.length + 1 },
    {
      name: 'no text',
      bytes: new Uint8Array([...bytes.slice(0, 400), 0xff, 0xfe, ...bytes.slice(400)]),
    },
  ];
}
