import { useEffect } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Tried } from '../../model/cover/self-test.ts';
import { Fold } from '../parts/fold.tsx';
import { people } from '../parts/live-data.ts';
import { networkName } from '../people/network-name.ts';
import { askForAll } from './access.ts';
import { MendButton } from './mend.tsx';
import { type Line, stopTrying, type Trying, tryEverybody, trying } from './trying.ts';

/** Tries every way to everybody, line by line, opening none. */
export function SelfTest() {
  useEffect(() => stopTrying, []);
  const now = trying.value;
  const isRunning = now?.state === 'running';
  return (
    <section class="card stack self-test" aria-labelledby="self-test">
      <h2 id="self-test">{t('cover-testTitle')}</h2>
      <p class="soft">{t('cover-testLead')}</p>
      <p class="row">
        <button
          type="button"
          class="button quiet"
          onClick={() => (isRunning ? stopTrying() : tryEverybody(people.value ?? []))}
        >
          {t(isRunning ? 'cover-testStop' : now ? 'cover-testAgain' : 'cover-testStart')}
        </button>
        {isRunning && <Progress done={now.lines.length} all={now.all} />}
      </p>
      <p role="status" id="test-result" class="result">
        {now && wordsFor(now)}
      </p>
      {now?.tabs && <p class="soft small">{tabsLine(now.tabs)}</p>}
      {now?.state === 'done' && <Remedy {...now} />}
      {now && now.lines.length > 0 && (
        <div class="folds">
          {now.lines.map((line) => (
            <Identity key={line.key} line={line} />
          ))}
        </div>
      )}
    </section>
  );
}

const Progress = ({ done, all }: { done: number; all: number }) => (
  <>
    <progress value={done} max={all} aria-labelledby="self-test" />
    <span class="soft small">{t('cover-testProgress', { done, all })}</span>
  </>
);

/** What came of it, in a line; nothing as long as it runs. */
function wordsFor({ state, lines, all }: Trying): string {
  if (state === 'running') return '';
  if (state === 'trouble') return t('cover-testTrouble');
  if (state === 'stopped') return t('cover-testStopped', { done: lines.length, all });
  const ways = lines.flatMap((line) => line.ways);
  const faults = ways.filter(isFault).length;
  if (ways.length === 0) return t('cover-testNone');
  return faults > 0
    ? t('cover-testFaults', { count: faults })
    : t('cover-testFine', { count: ways.length });
}

/** The one button that mends what was found: first what the browser has to allow, then all else. */
function Remedy({ lines, tabs }: Trying) {
  const faults = lines.flatMap(({ ways }) => ways.filter(isFault));
  const isRefused = faults.some(({ gap }) => gap === 'host-not-granted');
  if (isRefused)
    return (
      <p>
        <button type="button" class="button" aria-describedby="test-result" onClick={askForAll}>
          {t('people-allow')}
        </button>
      </p>
    );
  if (faults.length === 0 && !tabs?.unguarded) return null;
  return (
    <p>
      <MendButton describedBy="test-result" onMended={() => tryEverybody(people.value ?? [])} />
    </p>
  );
}

/** Where the guard alone stops a page, for want of room, nothing is wrong. */
const isFault = ({ stopped }: Tried): boolean => stopped === 'open' || stopped === 'loads-only';

const tabsLine = ({ open, unguarded }: NonNullable<Trying['tabs']>): string =>
  unguarded > 0 ? t('cover-tabsOpen', { count: unguarded }) : t('cover-tabs', { count: open });

/** One identity: how many of its ways are closed, and behind that each of them. */
const Identity = ({ line: { nickname, network, ways } }: { line: Line }) => (
  <Fold
    title={t('cover-testLine', { nickname, network: networkName(network) })}
    note={noteOf(ways)}
  >
    <ul class="hosts">
      {ways.map((way) => (
        <li key={`${way.surface} ${way.host}`} class={isFault(way) ? 'not' : 'covered'}>
          <span>{t('cover-wayAt', { way: t('cover-way', way), host: way.host })}</span>
          <span class="soft small">{t('cover-tried', { result: way.gap ?? way.stopped })}</span>
        </li>
      ))}
    </ul>
  </Fold>
);

function noteOf(ways: readonly Tried[]): string {
  if (!ways.some(isFault)) return t('cover-testClosed', { count: ways.length });
  const open = ways.filter(({ stopped }) => stopped === 'open').length;
  return t('cover-testOpen', { count: open, all: ways.length });
}
