import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { MOST_WORRY_CHARS, nextReturn, usualReturn, type Worry } from '../../model/care/worry.ts';
import { onceKept } from '../parts/change.ts';
import { useOnce } from '../parts/once.ts';
import { followReminders, mayNotify, reminderSettings, wall } from '../reminders/reminding.ts';
import { letWorryGo, putOff, returnSeen } from './worries.ts';

type Noted = Omit<Worry, 'since'>;

/** Puts a worry off in one tap; what it is and when it comes back can be said after that. */
export function PutOff() {
  const [noted, setNoted] = useState<Noted | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasNoted = useRef(false);
  const once = useOnce();
  useEffect(() => {
    followReminders();
  }, []);
  // Taken back, its button has the focus again.
  useEffect(() => {
    if (wasNoted.current) button.current?.focus();
    wasNoted.current = noted !== null;
  }, [noted === null]);
  const keep = (next: Noted) => onceKept([putOff(next)], () => setNoted(next));
  const takeBack = (gone: Noted) => onceKept([letWorryGo(gone)], () => setNoted(null));
  if (noted) return <PutOffCard noted={noted} onChange={keep} onTakeBack={() => takeBack(noted)} />;
  const usual = usualReturn(wall.value, reminderSettings.value);
  const { day, time } = returnSeen(usual);
  return (
    <button
      ref={button}
      type="button"
      class="button bare put-off"
      onClick={() => once(() => keep({ id: crypto.randomUUID(), ...usual }))}
    >
      {t('later-putOff', { day: day === 'today' ? 'today' : 'tomorrow', time })}
    </button>
  );
}

interface Props {
  noted: Noted;
  onChange: (next: Noted) => void;
  onTakeBack: () => void;
}

/** What was put off: until when, and room for a word on it. */
function PutOffCard({ noted, onChange, onTakeBack }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  const { text: _before, ...rest } = noted;
  return (
    <section class="card wash stack put-off-card">
      <p ref={line} tabIndex={-1} role="status">
        {t('later-done', returnSeen(noted))}
      </p>
      {mayNotify.value === false && <p class="soft small">{t('later-quietly')}</p>}
      <div class="row">
        <label class="field what">
          {t('later-what')}
          <input
            defaultValue={noted.text ?? ''}
            maxLength={MOST_WORRY_CHARS}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...rest, ...(value.trim() && { text: value.trim() }) })
            }
          />
        </label>
        <label class="field">
          {t('later-time')}
          <input
            type="time"
            value={noted.time}
            required
            onChange={({ currentTarget: { value } }) =>
              value && onChange({ ...noted, ...nextReturn(value, wall.value) })
            }
            autoComplete="off"
          />
        </label>
      </div>
      <p>
        <button type="button" class="button bare" onClick={onTakeBack}>
          {t('people-undo')}
        </button>
      </p>
    </section>
  );
}
