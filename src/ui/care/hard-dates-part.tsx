import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { brokeUpOn } from '../../model/advice/broke-up-on.ts';
import {
  HARD_DATES,
  type HardDate,
  type HardDatePreset,
  inComing,
  isYearly,
  nextOn,
  yearlyOn,
} from '../../model/care/hard-date.ts';
import { daysBetween } from '../../model/time/day.ts';
import { onceHeard, onceKept } from '../parts/change.ts';
import { Chip } from '../parts/chips.tsx';
import { useDayInView } from '../parts/day-in-view.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { HardDateForm } from './hard-date-form.tsx';
import {
  dayText,
  type HardDateDraft,
  hardDates,
  putHardDate,
  removeHardDate,
} from './hard-dates.ts';
import { PlannedPart } from './planned-part.tsx';

type ShowNote = (note: Note) => void;

/** @param end closes the form, where it was asked for in one */
function keep(date: HardDateDraft, said: string, showNote: ShowNote, end = () => {}): void {
  const asked = putHardDate(date);
  onceHeard(asked, end);
  onceKept([asked], () => showNote({ text: said }));
}

/** Days that may be harder: those there are, as they come, and room for another. @param isAsked the page was opened for it */
export function HardDates({ isAsked }: { isAsked: boolean }) {
  const [note, setNote] = useState<Note | null>(null);
  const today = useDayInView();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) head.current?.focus();
  }, [isAsked]);
  const dates = inComing(hardDates.value, today);
  return (
    <PlannedPart name="hard-dates" title={t('dates-title')} lead={t('dates-lead')} head={head}>
      {dates.length > 0 ? (
        <ul>
          {dates.map((date) => (
            <OneDate key={date.id} date={date} today={today} showNote={setNote} />
          ))}
        </ul>
      ) : (
        <p>{t('dates-empty')}</p>
      )}
      <Another showNote={setNote} />
      <NoteLine note={note} />
    </PlannedPart>
  );
}

interface OneProps {
  date: HardDate;
  today: string;
  showNote: ShowNote;
}

function OneDate({ date, today, showNote }: OneProps) {
  const [isChanging, setChanging] = useState(false);
  const what = date.label;
  if (isChanging)
    return (
      <li>
        <HardDateForm
          start={date}
          onCancel={() => setChanging(false)}
          onKeep={(next) =>
            keep(next, t('dates-kept', { what: next.label }), showNote, () => setChanging(false))
          }
        />
      </li>
    );
  const undo = () => keep(date, t('dates-back', { what }), showNote);
  const remove = () =>
    onceKept([removeHardDate(date)], () => showNote({ text: t('dates-removed', { what }), undo }));
  return (
    <li class="row apart">
      <div class="what">
        <p>{what}</p>
        <p class="soft small">
          <FactLine facts={whenFacts(date, today)} />
        </p>
      </div>
      <p class="row">
        <button
          type="button"
          class="button bare"
          aria-label={t('dates-changeLabel', { what })}
          onClick={() => setChanging(true)}
        >
          {t('dates-change')}
        </button>
        <button
          type="button"
          class="button bare"
          aria-label={t('dates-removeLabel', { what })}
          onClick={remove}
        >
          {t('plan-remove')}
        </button>
      </p>
    </li>
  );
}

/** Which day it is, how far off, and whether the wait is longer then. */
function whenFacts(date: HardDate, today: string): string[] {
  const [next, day] = [nextOn(date, today), dayText(date, today)];
  if (next === null) return [t('dates-isOver', { date: day })];
  const dayOf = isYearly(date.on) ? 'dates-everyYear' : 'dates-once';
  const facts = [t(dayOf, { date: day }), t('dates-next', { days: daysBetween(today, next) })];
  return date.waitsLonger ? [...facts, t('dates-isLonger')] : facts;
}

/** What the form starts with. The day it ended may be known already. */
function startOf(preset: HardDatePreset | 'blank'): HardDateDraft {
  const ended = settingOf(brokeUpOn);
  return {
    id: crypto.randomUUID(),
    label: preset === 'blank' ? '' : t(`dates-preset-${preset}`),
    on: preset === 'ended' && ended ? yearlyOn(ended) : '',
    waitsLonger: false,
  };
}

/** A tap says which day it is, and opens the form that asks for the rest. */
function Another({ showNote }: { showNote: ShowNote }) {
  const [chosen, setChosen] = useState<HardDatePreset | 'blank' | null>(null);
  return (
    <>
      <div class="chips">
        {([...HARD_DATES, 'blank'] as const).map((one) => (
          <Chip
            key={one}
            name={t(one === 'blank' ? 'dates-blank' : `dates-preset-${one}`)}
            isChosen={chosen === one}
            onTap={() => setChosen(chosen === one ? null : one)}
          />
        ))}
      </div>
      {chosen && (
        <HardDateForm
          key={chosen}
          start={startOf(chosen)}
          onCancel={() => setChosen(null)}
          onKeep={(next) =>
            keep(next, t('dates-kept', { what: next.label }), showNote, () => setChosen(null))
          }
        />
      )}
    </>
  );
}
