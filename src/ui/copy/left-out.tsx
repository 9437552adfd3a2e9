import { t } from '../../language/text.ts';
import type { LeftOut } from '../../model/copy/lists/read-list.ts';
import type { Refusal } from '../people/problem.ts';

/** A line of a list that nobody can be added from, or whose profile is listed already. */
export interface Line extends Pick<LeftOut, 'line' | 'text'> {
  readonly problem: LeftOut['problem'] | Refusal;
}

/** So many are told one by one. */
const MOST_SHOWN_LINES = 50;

/** What of a list was left out, line by line, with why. */
export const LeftOutLines = ({ lines }: { lines: readonly Line[] }) => (
  <details class="card left-out">
    <summary>{t('many-leftOut', { count: lines.length })}</summary>
    <Lines lines={lines} />
  </details>
);

/** Who of a list is added already, and under which name. */
export const KnownLines = ({ lines }: { lines: readonly Line[] }) => (
  <section class="card known-lines">
    <h2>{t('many-known', { count: lines.length })}</h2>
    <Lines lines={lines} />
  </section>
);

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <ul class="stack">
    {lines.slice(0, MOST_SHOWN_LINES).map(({ line, text, problem }) => (
      <li key={`${line} ${text}`}>
        <span class="soft small">{t('many-line', { line })}</span>
        <bdi class="list-text">{shortened(text)}</bdi>
        <span class="small">{because(problem)}</span>
      </li>
    ))}
    {lines.length > MOST_SHOWN_LINES && (
      <li class="soft">{t('many-more', { count: lines.length - MOST_SHOWN_LINES })}</li>
    )}
  </ul>
);

const because = (problem: Line['problem']): string =>
  t('many-because', {
    reason: problem.reason,
    nickname: problem.reason === 'already-listed' ? problem.nickname : '',
  });

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
