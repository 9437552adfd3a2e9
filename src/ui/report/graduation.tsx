import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import {
  ASK_LESS,
  askLessAwayUntil,
  lessened,
  mayAskLess,
} from '../../model/report/asking-less.ts';
import {
  canTaper,
  GRADUATION,
  graduationAwayUntil,
  taperedWait,
} from '../../model/report/graduation.ts';
import { localDay } from '../../model/time/day.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { change, changeSetting, onceKept } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { DeleteEverything } from '../settings/delete-everything.tsx';
import { Export } from './export-row.tsx';

const today = () => localDay(Date.now());

/** Answered, neither this nor what would be offered instead comes up for weeks. */
function setAside(): Promise<boolean>[] {
  const away = (kind: string, until: string) => change('setSuggestionAside', { kind, until });
  const less = records.value !== null && mayAskLess(records.value, today());
  return [
    away(GRADUATION, graduationAwayUntil(today())),
    ...(less ? [away(ASK_LESS, askLessAwayUntil(today()))] : []),
  ];
}

function toPeople(): void {
  setAside();
  location.hash = '#/people';
}

/** After eight calm weeks: offers to taper, to archive somebody, or to say goodbye. */
export function Graduation({ isOffered }: { isOffered: boolean }) {
  const [note, setNote] = useState<Note | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  if (!note && !isOffered) return null;
  return (
    <section class="card wash stack graduation" aria-labelledby={note ? undefined : 'graduation'}>
      {!note && (
        <>
          <div>
            <h2 id="graduation">{t('graduation-title')}</h2>
            <p>{t('graduation-lead')}</p>
          </div>
          <ul class="stack">
            <Taper onDone={setNote} />
            <li class="row apart">
              <p>{t('graduation-archive')}</p>
              <button type="button" class="button quiet" onClick={toPeople}>
                {t('graduation-toPeople')}
              </button>
            </li>
            <li class="row apart">
              <p>{t('graduation-goodbye')}</p>
              <button
                type="button"
                class="button quiet"
                aria-expanded={isLeaving}
                onClick={() => setLeaving(!isLeaving)}
              >
                {t('graduation-leave')}
              </button>
              {isLeaving && <Goodbye />}
            </li>
          </ul>
          <p>
            <button
              type="button"
              class="button bare"
              onClick={() => onceKept(setAside(), () => setNote({ text: t('graduation-kept') }))}
            >
              {t('graduation-no')}
            </button>
          </p>
        </>
      )}
      <NoteLine note={note} />
    </section>
  );
}

/** A shorter wait, and fewer questions and reminders, in one tap; it may have to wait, as what is softer does. */
function Taper({ onDone }: { onDone: (note: Note) => void }) {
  const before = settingOf(waitSeconds);
  const wasLessened = settingOf(lessened) !== null;
  if (!records.value || !canTaper(records.value)) return null;
  const seconds = taperedWait(before);
  const back = () =>
    onceKept(
      [changeSetting('waitSeconds', before), ...(wasLessened ? [] : [change('askAsBefore', {})])],
      () => onDone({ text: t('less-back') }),
    );
  const take = () => {
    const tapered = change('taper', { seconds });
    setAside();
    onceKept([tapered], () => onDone({ text: t('graduation-tapered'), undo: back }));
  };
  return (
    <li class="row apart">
      <p>{t('graduation-taper', { seconds, before })}</p>
      <button type="button" class="button quiet" onClick={take}>
        {t('graduation-taperNow')}
      </button>
    </li>
  );
}

/** What was noted, to take along, and then the end of it. */
const Goodbye = () => (
  <div class="stack goodbye">
    <div class="row take">
      <Export hint={t('graduation-take')} />
    </div>
    <DeleteEverything />
  </div>
);
