import { listOf, monthsOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { SavedLog } from '../../model/copy/saved-log/look-through-log.ts';
import { copyTroubleText } from './copy-trouble-text.ts';

/** What a log holds that was saved as JSON. */
export function heldText({ checks, from, to }: SavedLog): string {
  if (!from || !to) return t('log-empty');
  return t('log-held', { attempts: checks, months: monthsOf(from, to) });
}

interface Props {
  log: SavedLog;
  /** Nothing of it would be added. */
  isKnown: boolean;
}

/** Whose a saved log is, and what of it stays in the file. */
export function FoundLog({ log, isKnown }: Props) {
  const lines = [...(isKnown ? [] : whoseLines(log)), ...stayingLines(log)];
  return (
    <>
      {lines.length > 0 && (
        <ul class="stack small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {log.leftOut > 0 && <LeftOut {...log} />}
    </>
  );
}

function whoseLines({ listed, nameless, namelessNames, months }: SavedLog): string[] {
  const names = namesOf(namelessNames);
  return [
    ...(listed.length > 0 ? [t('log-listed', { names: namesOf(listed) })] : []),
    ...(nameless > 0 ? [t('log-nameless', { attempts: nameless })] : []),
    ...(names ? [t('log-addFirst', { names })] : []),
    ...(months > 0 ? [t('log-months', { months })] : []),
  ];
}

const stayingLines = ({ away, isCut }: SavedLog): string[] => [
  ...(away > 0 ? [t('log-away', { attempts: away })] : []),
  ...(isCut ? [t('log-cut')] : []),
];

/** Without what a saved log calls all who were on no list then. */
const namesOf = (names: readonly string[]): string =>
  listOf(
    names.filter((name) => name !== t('report-unlisted')),
    'conjunction',
  );

const LeftOut = ({ leftOut, troubles }: SavedLog) => (
  <details class="card left-out">
    <summary>{t('log-leftOut', { attempts: leftOut })}</summary>
    <ul class="stack small">
      {troubles.map((trouble) => (
        <li key={trouble.message}>{copyTroubleText(trouble)}</li>
      ))}
      {leftOut > troubles.length && (
        <li class="soft">{t('many-more', { count: leftOut - troubles.length })}</li>
      )}
    </ul>
  </details>
);
