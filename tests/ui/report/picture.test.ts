import { afterEach, expect, test, vi } from 'vitest';
import { reportOf } from '../../../src/model/report/report.ts';
import { daysOf } from '../../../src/model/time/span.ts';
import { archOf } from '../../../src/ui/report/not-seen.tsx';
import { pictureOf } from '../../../src/ui/report/picture.ts';

const WEEK = { kind: 'week', first: '2026-11-16', end: '2026-11-23' } as const;

afterEach(() => vi.unstubAllGlobals());

/** A canvas that remembers the paths it strokes and the words it writes. */
class Canvas {
  static readonly paths: string[] = [];
  static readonly words: string[] = [];
  getContext() {
    const does: Record<string, unknown> = {
      stroke: ({ path }: { path: string }) => Canvas.paths.push(path),
      fillText: (text: string) => Canvas.words.push(text),
      measureText: () => ({ width: 100 }),
      createLinearGradient: () => ({ addColorStop() {} }),
    };
    return new Proxy(does, { get: (known, name: string) => known[name] ?? (() => {}) });
  }
  convertToBlob() {}
}

/** What is drawn of a week in which some days were not seen: arches, and words. */
async function drawn(unseen: readonly string[]) {
  Canvas.paths.length = 0;
  Canvas.words.length = 0;
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal(
    'Path2D',
    class {
      readonly path: string;
      constructor(path: string) {
        this.path = path;
      }
    },
  );
  vi.stubGlobal('document', {
    fonts: { ready: undefined },
    body: { appendChild: (one: unknown) => one },
    createElement: () => ({ style: {}, remove() {} }),
  });
  vi.stubGlobal('getComputedStyle', () => ({ color: '' }));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const watched = daysOf(WEEK).filter((day) => !unseen.includes(day));
  const sums = [{ id: '2026-11-18', counters: { 'count:all:stopped': 2 } }];
  const log = {
    ...{ sums, unfinished: [], earlier: [], daysBefore: [], isTodayMissed: false },
    ...{ figuresFrom: '', since: '2026-11-01', watched, lookedDaysInAll: 0, calmDaysInAll: 5 },
  };
  await pictureOf(reportOf(log, WEEK, '2026-11-23'));
  const { paths, words } = Canvas;
  return { arches: paths.filter((path) => path.startsWith('M0 ')), words };
}

test('a day that was not seen is an empty arch in the picture too, and no empty day', async () => {
  const all = await drawn([]);
  expect([all.arches.length, all.words.includes('not seen')]).toEqual([0, false]);
  const some = await drawn(['2026-11-17', '2026-11-18']);
  expect(some.words).toContain('not seen');
  // Around what came all the same, it stands higher than on its own; the last is that of the key.
  const [empty = '', busy = '', key] = some.arches;
  const heightOf = (path: string) => Number(/^M0 ([\d.]+)/.exec(path)?.[1]);
  expect(heightOf(busy)).toBeGreaterThan(heightOf(empty));
  expect([some.arches.length, key]).toEqual([3, archOf(20, 26)]);
});
