import { useEffect, useState } from 'preact/hooks';
import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import {
  ASK_LESS,
  askLessAwayUntil,
  isQuiet,
  lessened,
  mayAskLess,
  QUIET_DAYS,
} from '../../model/report/asking-less.ts';
import { localDay, plusDays } from '../../model/time/day.ts';
import { change, onceKept } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';

const today = () => localDay(Date.now());

const asBefore = (done: () => void) => onceKept([change('askAsBefore', {})], done);

/** After quiet weeks: offers once to ask less, in one tap that can be undone. */
export function AskLess() {
  const isOffered = records.value !== null && mayAskLess(records.value, today());
  const wasQuiet = useQuiet(isOffered);
  const [note, setNote] = useState<Note | null>(null);
  const take = () => {
    const undo = () => asBefore(() => setNote({ text: t('less-back') }));
    onceKept([change('askLess', {})], () => setNote({ text: t('less-done'), undo }));
  };
  const leave = () => {
    const until = askLessAwayUntil(today());
    onceKept([change('setSuggestionAside', { kind: ASK_LESS, until })], () =>
      setNote({ text: t('less-kept') }),
    );
  };
  if (!note && !(isOffered && wasQuiet)) return null;
  return (
    <section class="card wash stack ask-less" aria-labelledby={note ? undefined : 'ask-less'}>
      {!note && (
        <>
          <div>
            <h2 id="ask-less">{t('less-title')}</h2>
            <p>{t('less-offer')}</p>
          </div>
          <p class="row">
            <button type="button" class="button quiet" onClick={take}>
              {t('less-yes')}
            </button>
            <button type="button" class="button bare" onClick={leave}>
              {t('less-no')}
            </button>
          </p>
        </>
      )}
      <NoteLine note={note} />
    </section>
  );
}

/** Whether the last weeks were quiet, as far as the log tells; asked only where there is something to offer. */
function useQuiet(isWanted: boolean): boolean {
  const [wasQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    readQuiet().then(setQuiet, () => setQuiet(false));
  }, [isWanted]);
  return wasQuiet;
}

/** Four weeks lie in this month and the one that holds their first day. */
async function readQuiet(): Promise<boolean> {
  const now = await sendWithRetry('report', { span: 'month', day: today() });
  const first = plusDays(now.today, -QUIET_DAYS);
  const before = await sendWithRetry('report', { span: 'month', day: first });
  return isQuiet([...now.bars, ...before.bars], now.today);
}

/** Where less is asked: since when, and the way back. */
export function AskedLess() {
  const less = settingOf(lessened);
  const [note, setNote] = useState<Note | null>(null);
  if (!less && !note) return null;
  return (
    <section class="card row apart asked-less">
      {less && (
        <>
          <p>{t('less-now', { date: dayAndMonth(less.on) })}</p>
          <button
            type="button"
            class="button quiet"
            onClick={() => asBefore(() => setNote({ text: t('less-back') }))}
          >
            {t('less-again')}
          </button>
        </>
      )}
      <NoteLine note={note} />
    </section>
  );
}
