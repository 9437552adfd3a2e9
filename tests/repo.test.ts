/** The repository's own rules. When one is found broken, it gets a test here. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const read = (file: string) => readFileSync(file, 'utf8');
const code = files.filter((file) => /\.tsx?$/.test(file));
const source = code.filter((file) => /^(src|entrypoints)\//.test(file));
const lines = (file: string) => read(file).split('\n').length - 1;

test('the top level holds only what is agreed or forced by a tool', () => {
  const agreed = ['package.json', 'wxt.config.ts', 'tsconfig.json', 'README.md'];
  const rooms = ['entrypoints', 'src', 'public', 'tests'];
  const forced = ['package-lock.json', '.ci', '.github', 'biome.json', 'LICENSE', '.gitignore'];
  const told = ['CHANGELOG.md'];
  const found = new Set(files.map((file) => file.split('/')[0]));
  expect([...found].sort()).toEqual([...agreed, ...rooms, ...forced, ...told].sort());
});

test('entrypoints are wiring: at most 40 lines each', () => {
  const long = source.filter((file) => file.startsWith('entrypoints/') && lines(file) > 40);
  expect(long).toEqual([]);
});

test('every file of the background has a test of its own, where the file stands', () => {
  const untested = source.filter((file) => {
    const [, room] = /^src\/(background\/.*?)[^/]+$/.exec(file) ?? [];
    const tests = code.filter((one) => one.startsWith(`tests/${room}`));
    const imported = new RegExp(`(from |import\\()'[./]+/${file}'`);
    return room !== undefined && !tests.some((one) => imported.test(read(one)));
  });
  expect(untested).toEqual([]);
});

test('files stay small enough to read at a glance', () => {
  const sizes = source.map(lines).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.9)).toBeLessThanOrEqual(150);
});

// The linter leaves lines of markup out of its count.
test('functions are at most 60 lines, markup included', () => {
  const long = source.flatMap((file) =>
    functionsOf(file)
      .filter(({ length }) => length > 60)
      .map(({ line, length }) => `${file}:${line} has ${length} lines`),
  );
  expect(long).toEqual([]);
});

/** Where each function of a file begins and how many lines it has, from its syntax tree. */
function functionsOf(file: string): { line: number; length: number }[] {
  const text = read(file);
  const linesTo = (end: number) => text.slice(0, end).split('\n').length;
  const within = (node: object): { line: number; length: number }[] => {
    const inner = Object.values(node).flatMap((value) =>
      value !== null && typeof value === 'object' ? within(value) : [],
    );
    if (!('type' in node && /Function(Declaration|Expression)$/.test(String(node.type))))
      return inner;
    const { start, end } = node as unknown as { start: number; end: number };
    return [{ line: linesTo(start), length: linesTo(end) - linesTo(start) + 1 }, ...inner];
  };
  return within(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
}

// The thing first, then its unit or what is counted, in the plural: RETRY_DELAY_MS, BATCH_ROWS. Drawings have their own units.
const FIGURES =
  /^(WIDTH|HEIGHT)$|_([A-Z]*[A-RT-Z]S|PX|WIDTH|HEIGHT|SHARE|RATIO|LEVEL|WORTH|STEP|ID|VERSION|PRIORITY|BYTE|LOG2)$/;

test('a number’s name ends in its unit, or in what is counted', () => {
  const numbers = /^(?:export )?const (\w+)(?:: \w+)? = (?=.*\d)[\dA-Z_.exf\s()*/+-]+;$/gm;
  const names = source.flatMap((file) =>
    [...read(file).matchAll(numbers)].map(([, name = '']) => ({ file, name })),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(
    names
      .filter(({ name }) => !FIGURES.test(name))
      .map(({ file, name }) => `${file}: add the unit to ${name}, as in _MS, _BYTES or _ROWS`),
  ).toEqual([]);
});

test('no drawer for leftovers', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.ts)/.test(file))).toEqual(
    [],
  );
});

test('nothing is skipped, focused, retried or slept over', () => {
  const bad = /\b(test|it|describe)\.(skip|only|todo|fails)\b|retry:|waitForTimeout|\.skipIf\(/;
  const suspects = code.filter(
    (file) => file.startsWith('tests/') && file !== 'tests/repo.test.ts',
  );
  expect(suspects.filter((file) => bad.test(read(file)))).toEqual([]);
});

test('a unit test waits as long as a slow machine takes', () => {
  const impatient = /vi\.waitFor|vi\.waitUntil|expect\.poll/;
  const units = code.filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/e2e/'));
  const suspects = units.filter((file) => file !== 'tests/repo.test.ts');
  expect(suspects.filter((file) => impatient.test(read(file)))).toEqual([]);
});

test('the code reaches for no network of its own', () => {
  const reach = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
  expect(source.filter((file) => reach.test(read(file)))).toEqual([]);
});

// Its background alone changes what is kept. Which turn the user's own words have is a page's own affair.
test('no screen writes storage by itself', () => {
  const writes = /storage\.(local|session|sync)\b|\bsetValue\(|indexedDB|changeRecords/;
  const screens = source.filter((file) => /^(src\/ui|entrypoints)\//.test(file));
  const own = ['src/ui/visits/mine.ts'];
  expect(screens.filter((file) => writes.test(read(file)))).toEqual(own);
  expect(read('src/ui/visits/mine.ts').match(/defineItem.*?'[\w:]+'/g)).toEqual([
    "defineItem<unknown>('session:ownWordsTurn'",
  ]);
});

// The guard's world, a page's own process, can read storage.local: what it needs for covering, nothing else.
// What the log held is counted there, as it has to outlive the databases.
test('storage.local is for covering alone', () => {
  const used = /storage\.local\b|'local:|storage\.sync\b|'sync:/;
  const users = source.filter((file) => used.test(withoutComments(read(file))));
  expect(users.filter((file) => !file.startsWith('src/storage/cover/'))).toEqual([
    'src/background/change/import-old-storage.ts',
    'src/storage/log/log-count.ts',
    'src/storage/records/local-area.ts',
    'src/storage/sync/synced-items.ts',
  ]);
  expect(read('src/storage/sync/synced-items.ts')).not.toMatch(/storage\.local/);
  const imports = read('src/background/change/import-old-storage.ts');
  expect(imports.match(/storage\.local\.\w+/g)).toEqual([
    'storage.local.get',
    'storage.local.remove',
  ]);
});

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const withoutComments = (text: string): string => text.replaceAll(COMMENTS, '');

test('what a person reads is in the catalogue: no sentence in markup', () => {
  const sentence = />\s*[A-Z][a-z]+ [a-z]+[^<{]*</;
  const markup = source.filter((file) => file.endsWith('.tsx'));
  expect(markup.filter((file) => sentence.test(read(file)))).toEqual([]);
});

/** Every line of the texts, without their comments. */
const textLines = files
  .filter((file) => file.endsWith('.ftl'))
  .flatMap((file) => read(file).split('\n'))
  .filter((line) => !line.trim().startsWith('#'));

test('the interface never scolds', () => {
  const words = /\b(stalk\w*|relapse\w*|pathetic|obsess\w*|fail(ed|ure)|weak)\b|!/i;
  expect(textLines.filter((line) => words.test(line))).toEqual([]);
});

// Quaint, translated, or a word of the code that says something else to whoever reads it.
test('the interface speaks as a native would', () => {
  const quaint =
    /\b(machine|turned away|each single|what is so|no trace|no statistics|let them go|whom|listed|seldom|in all|one back)\b/i;
  expect(textLines.map(withoutKey).filter((text) => quaint.test(text))).toEqual([]);
});

const withoutKey = (line: string): string => line.replace(/^[\w-]+ =|^ *\*?\[[\w-]+\]/, '');

test('the project speaks of itself alone', () => {
  const machine = /\/work\/|\/tmp\/|registry\.|pypi|helper-\d/i;
  const spoken = files.filter((file) => /\.(tsx?|md|yml|html|css)$/.test(file));
  expect(
    spoken.filter((file) => file !== 'tests/repo.test.ts' && machine.test(read(file))),
  ).toEqual([]);
});

describe('what is told of the repository names files that are there', () => {
  const documents = files.filter((file) => file.endsWith('.md'));
  /** What a pattern finds in every document and comment, as far as it is not there. */
  const missing = (pattern: RegExp, isThere: (found: string, file: string) => boolean) =>
    [...documents, ...code].flatMap((file) =>
      [...toldIn(file).matchAll(pattern)]
        .map(([, found = '']) => found)
        .filter((found) => !isThere(found, file))
        .map((found) => `${file}: ${found}`),
    );
  const toldIn = (file: string) =>
    file.endsWith('.md') ? read(file) : (read(file).match(COMMENTS) ?? []).join('\n');

  // In diagrams too, which have no backticks. Before a placeholder the folder counts.
  test('paths from the top', () => {
    const paths = /(?<![\w./-])((?:src|tests|entrypoints|public|\.github)\/[\w./-]*\w)/g;
    expect(missing(paths, (path) => existsSync(path))).toEqual([]);
  });

  test('links, from the document', () => {
    const links = /\]\((?!\w+:|#)([^)#\s]+)/g;
    expect(missing(links, (link, file) => existsSync(join(dirname(file), link)))).toEqual([]);
  });

  test('names of files alone', () => {
    const names = new Set(files.map((file) => basename(file)));
    const alone = /(?<![\w./<>-])([\w-][\w.-]*\.(?:tsx?|css|ftl))\b/g;
    expect(missing(alone, (name) => names.has(name))).toEqual([]);
  });
});

test('styles follow the size of text that is asked for: no pixels in queries and font sizes', () => {
  const pixels = /@(?:media|container)[^{]*\dpx|font(?:-size)?: [^;(]*\dpx/g;
  const styles = files.filter((file) => file.startsWith('src/') && file.endsWith('.css'));
  expect(
    styles.flatMap((file) => (read(file).match(pixels) ?? []).map((found) => `${file}: ${found}`)),
  ).toEqual([]);
});

test('every issue form asks to leave people out of it', () => {
  const forms = files.filter((file) => /ISSUE_TEMPLATE\/\d.*\.yml$/.test(file));
  const asks = /No names, handles, profile links or screenshots/;
  expect(forms.length).toBeGreaterThan(0);
  expect(forms.filter((file) => !asks.test(read(file)))).toEqual([]);
});

test('workflows run actions of one version', () => {
  const workflows = files.filter((file) => file.startsWith('.github/workflows/'));
  const used = workflows.flatMap((file) => read(file).match(/(?<=uses: ).*/g) ?? []);
  expect(used.filter((action) => !/@v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

describe('the lock file', () => {
  interface Locked {
    resolved?: string;
    optionalDependencies?: Record<string, string>;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, Locked>;
  };

  // npm leaves out what node_modules lacks; `npm ci` then refuses. Mended by `npm install --package-lock-only`
  // in a copy without node_modules.
  test('locks the optional packages of every platform', () => {
    const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
    const wanted = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  // npm writes where it found each package; mended by `--omit-lockfile-registry-resolved`.
  test('names no host to download from', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
  });
});

// A store offers to phones what names them alone; without a number it offers it to versions that lack what we use.
test('Firefox on a phone is named, and from the version on that a computer’s has to be', async () => {
  const manifestFor = async (browser: string): Promise<UserManifest> => {
    const { manifest } = config;
    const env: ConfigEnv = { mode: 'production', command: 'build', browser, manifestVersion: 3 };
    return typeof manifest === 'function' ? manifest(env) : (manifest ?? {});
  };
  const { gecko, gecko_android: phone } =
    (await manifestFor('firefox')).browser_specific_settings ?? {};
  expect(phone?.strict_min_version).toBe('147.0');
  expect(phone?.strict_min_version).toBe(gecko?.strict_min_version);
  expect(await manifestFor('chrome')).not.toHaveProperty('browser_specific_settings');
});

test('addresses of our own pages are written in one place', () => {
  const elsewhere = source.filter(
    (file) =>
      file.startsWith('src/') &&
      file !== 'src/model/pages/own-pages.ts' &&
      /\b(home|pause)\.html/.test(read(file)),
  );
  expect(elsewhere).toEqual([]);
});

test('a file is found by its name: none twice in a layer', () => {
  const names = source
    .filter((file) => file.startsWith('src/') && !file.endsWith('/intents.ts'))
    .map(
      (file) =>
        `${file.split('/')[1]} ${file
          .split('/')
          .at(-1)
          ?.replace(/\.tsx?$/, '')}`,
    );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

// Every screen of home is one page with all stylesheets: a name of two screens' dresses both.
describe('classes', () => {
  /** The rooms whose shapes every screen is laid out with. */
  const shared = ['parts', 'home', 'ui'];
  const roomOf = (file: string) => basename(dirname(file));
  const sheets = files.filter((file) => /^src\/ui\/.*\.css$/.test(file));

  /** By class, the rooms whose stylesheets say by that name alone what something looks like. */
  const rooms = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const rules = withoutComments(read(sheet)).matchAll(/([^{};]+)\{/g);
    for (const [, selectors = ''] of rules)
      for (const [, name = ''] of selectors.matchAll(/(?:^|[,(])\s*\.([a-z][\w-]*)/g))
        rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(sheet)));
  }
  const own = [...rooms]
    .map(([name, some]) => [name, [...some].filter((room) => !shared.includes(room))] as const)
    .filter(([name, some]) => some.length > 0 && !shared.some((one) => rooms.get(name)?.has(one)));

  test('a class is defined in one room’s stylesheet only', () => {
    expect(rooms.size).toBeGreaterThan(100);
    expect(own.filter(([, some]) => some.length > 1)).toEqual([]);
  });

  test('a class of one screen’s room is worn in no other room', () => {
    // Made by one room for what another room shows of it.
    const lent = ['bar', 'way', 'words', 'cover', 'response', 'responses'];
    const worn = code
      .filter((file) => /^src\/ui\/.*\.tsx$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
          names.split(' ').map((name) => ({ name, room: roomOf(file) })),
        ),
      );
    const strange = worn.filter(({ name, room }) => {
      const [, of = []] = own.find(([one]) => one === name) ?? [];
      return of.length > 0 && !of.includes(room) && !lent.includes(name);
    });
    expect(strange).toEqual([]);
  });
});
