import { useId } from 'preact/hooks';
import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { passphrase } from '../../model/change/passphrase.ts';
import { dueAt, type Postponed } from '../../model/change/postponed.ts';
import { inOrder } from '../../model/change/settle.ts';
import { waysBack } from '../../model/change/take-back.ts';
import { change } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { Hasten } from './hasten.tsx';
import { wordsFor } from './words.ts';

/** Changes that wait because they make looking easier, each with its time and one tap to give it up. */
export function WaitingChanges() {
  const title = useId();
  const now = records.value;
  const waiting = now ? inOrder(now) : [];
  if (!now || waiting.length === 0) return null;
  return (
    <section class="card stack waits" aria-labelledby={title}>
      <h2 id={title}>{t('waiting-title')}</h2>
      <ul class="stack">
        {waiting.map((one) => (
          <Waiting
            key={one.id}
            one={one}
            what={wordsFor(one, now)}
            canBeBrief={waysBack(one.intent, now).length > 0}
          />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  one: Postponed;
  what: string;
  /** It can be taken back by itself after a day. */
  canBeBrief: boolean;
}

function Waiting({ one, what, canBeBrief }: Props) {
  const { id, forADay } = one;
  return (
    <li>
      <div class="what">
        <p>{what}</p>
        <p class="soft small">{dayAndTime(dueAt(one))}</p>
        {forADay && <p class="soft small">{t('waiting-aDay')}</p>}
      </div>
      <p class="row">
        <button
          type="button"
          class="button quiet"
          aria-label={t('waiting-keepLabel', { what })}
          onClick={() => change('keepAsIs', { id })}
        >
          {t('waiting-keep')}
        </button>
        {!forADay && canBeBrief && (
          <button
            type="button"
            class="button bare"
            aria-label={t('waiting-forADayLabel', { what })}
            onClick={() => change('limitToADay', { id })}
          >
            {t('waiting-forADay')}
          </button>
        )}
      </p>
      {settingOf(passphrase) && <Hasten id={id} what={what} />}
    </li>
  );
}
