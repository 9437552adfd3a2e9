import { useState } from 'preact/hooks';
import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { ASK_LESS, askLessAwayUntil, lessened } from '../../model/report/asking-less.ts';
import { localDay } from '../../model/time/day.ts';
import { change, onceKept } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';

const today = () => localDay(Date.now());

const asBefore = (done: () => void) => onceKept([change('askAsBefore', {})], done);

/** After quiet weeks: offers to ask less, in one tap that can be undone. */
export function AskLess({ isOffered }: { isOffered: boolean }) {
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
  if (!note && !isOffered) return null;
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
