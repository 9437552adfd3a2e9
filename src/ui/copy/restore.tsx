import { useEffect, useId, useRef } from 'preact/hooks';
import { listOf, monthsOf, wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { CopyTrouble } from '../../model/copy/copy-trouble.ts';
import type { Preview } from '../../model/copy/preview.ts';
import { troubleIn } from '../../model/log/trouble.ts';
import { troubleText } from '../log/trouble.ts';
import { copyTroubleText } from './copy-trouble-text.ts';
import { FoundLog, heldText } from './found-log.tsx';
import {
  goOnMerging,
  openCopyFile,
  type Restoring,
  restoring,
  stopRestoring,
  takeOver,
} from './restoring.ts';

/**
 * Brings a copy back: a file is chosen, opened, shown, and taken over at a press.
 * @param heading the rank of its heading, one below what it stands in
 */
export function RestoreCopy({ heading: Heading }: { heading: 'h3' | 'h4' }) {
  useEffect(() => {
    goOnMerging();
    return () => {
      stopRestoring();
      restoring.value = null;
    };
  }, []);
  const now = restoring.value;
  const id = useId();
  return (
    <section class="stack restore" aria-labelledby={id}>
      <Heading id={id}>{t('restore-title')}</Heading>
      <p class="soft small">{t('restore-lead')}</p>
      <Stage now={now} />
    </section>
  );
}

function Stage({ now }: { now: Restoring | null }) {
  const isBusy = now?.state === 'reading' || now?.state === 'merging';
  const said = useId();
  return (
    <>
      {!isBusy && now?.state !== 'found' && <Choice />}
      {now?.state === 'locked' && <Phrase {...now} said={said} />}
      {isBusy && <Progress {...now} />}
      {now?.state === 'found' && <Found {...now} />}
      <p id={said} class="soft small" role="status">
        {now && wordsFor(now)}
      </p>
    </>
  );
}

function Choice() {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('restore-file')}</label>
      <input
        id={id}
        type="file"
        accept=".age,.jsonl,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) openCopyFile(file);
        }}
      />
    </div>
  );
}

interface PhraseProps extends Pick<Extract<Restoring, { state: 'locked' }>, 'file' | 'error'> {
  /** The id of what is said of it. */
  said: string;
}

/** Its field takes the focus that the file's left homeless. */
function Phrase({ file, error, said }: PhraseProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  return (
    <form
      class="stack passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        openCopyFile(file, String(new FormData(event.currentTarget).get('phrase')));
      }}
    >
      <div class="field">
        <label for={id}>{t('restore-phrase')}</label>
        <input
          ref={field}
          id={id}
          name="phrase"
          type="password"
          autoComplete="off"
          required
          aria-invalid={error !== undefined}
          aria-describedby={said}
        />
      </div>
      <p>
        <button type="submit" class="button">
          {t('restore-open')}
        </button>
      </p>
    </form>
  );
}

type Busy = Extract<Restoring, { state: 'reading' | 'merging' }>;

const BUSY = { reading: 'restore-reading', merging: 'restore-merging' } as const;

const Progress = ({ state, share }: Busy) => (
  <p class="row copy-progress">
    <progress value={share} max={1} aria-label={t(BUSY[state])} />
    <span class="soft small">{t(BUSY[state])}</span>
    {state === 'reading' && (
      <button type="button" class="button quiet" onClick={stopRestoring}>
        {t('restore-stop')}
      </button>
    )}
  </p>
);

/** What the file holds and what of it is new, and the one question. */
function Found({ preview, log }: Extract<Restoring, { state: 'found' }>) {
  const { made, people, checks, isKnown } = preview;
  const staying = stayingLines(preview);
  const leave = () => {
    stopRestoring();
    restoring.value = null;
  };
  return (
    <>
      <p>
        {log ? heldText(log) : t('restore-made', { day: wholeDate(made ?? ''), people, checks })}
      </p>
      {isKnown ? (
        <p>{t(log || staying.length > 0 ? 'log-nothing' : 'restore-nothing')}</p>
      ) : (
        <News {...preview} />
      )}
      {staying.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {log && <FoundLog log={log} isKnown={isKnown} />}
      <p class="row">
        {!isKnown && (
          <button type="button" class="button" onClick={() => takeOver(preview)}>
            {t('restore-take')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={leave}>
          {t('restore-leave')}
        </button>
      </p>
    </>
  );
}

/** What of it stays in the file, and why. */
const stayingLines = ({ counted, old, away }: Preview): string[] => [
  ...(counted > 0 ? [t('restore-counted', { attempts: counted })] : []),
  ...(old > 0 ? [t('restore-old', { attempts: old })] : []),
  ...(away > 0 ? [t('log-away', { attempts: away })] : []),
];

const namesOf = (added: Preview['added']): string =>
  listOf(
    added.map(({ nickname }) => nickname),
    'conjunction',
  );

/** How many profiles people would have more who are here already. */
const moreOfKnown = ({ added, arriving }: Preview): number =>
  arriving.length - added.flatMap(({ identities }) => identities).length;

const News = (preview: Preview) => {
  const { added, known, newChecks, takenOut, from, to, ...more } = preview;
  const profiles = moreOfKnown(preview);
  return (
    <ul class="stack small">
      {added.length > 0 && <li>{t('restore-new', { names: namesOf(added) })}</li>}
      {known > 0 && <li>{t('restore-known', { people: known })}</li>}
      {profiles > 0 && <li>{t('restore-profiles', { profiles })}</li>}
      {newChecks > 0 && from && to && (
        <li>
          {t('restore-newChecks', {
            checks: newChecks,
            months: monthsOf(from, to),
          })}
        </li>
      )}
      {takenOut > 0 && <li>{t('elsewhere-takenOut', { attempts: takenOut })}</li>}
      {more.waiting > 0 && <li>{t('restore-waits', { changes: more.waiting })}</li>}
      {more.erases && <li>{t('restore-erases')}</li>}
      {more.unread > 0 && <li>{t('restore-unread', { lines: more.unread })}</li>}
    </ul>
  );
};

/** What came of it, in a line; nothing where there is more to see than that. */
function wordsFor(now: Restoring): string {
  switch (now.state) {
    case 'stopped':
      return t('restore-stopped');
    case 'elsewhere':
      return t('restore-elsewhere');
    case 'later':
      return t(troubleIn(now.error) === 'full' ? 'restore-noRoom' : 'restore-later');
    case 'done':
      return t(now.waiting > 0 ? 'restore-doneWaits' : 'restore-done');
    case 'locked':
      return now.error ? copyTroubleText(now.error) : '';
    case 'trouble':
      return now.error instanceof CopyTrouble
        ? copyTroubleText(now.error)
        : troubleIn(now.error)
          ? troubleText(now.error)
          : t('restore-unfinished');
    default:
      return '';
  }
}
