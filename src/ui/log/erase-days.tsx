import { useId, useState } from 'preact/hooks';
import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { erasing } from '../../model/log/erasing.ts';
import { localDay } from '../../model/time/day.ts';
import { dayUnderWay, latestDay } from '../../model/time/latest-day.ts';
import { useBackToButton } from '../parts/back-to-button.ts';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { leadOn, OfferToDelete, Sure } from './letting-go.tsx';

const ENDS = [
  ['from', 'erasing-from'],
  ['until', 'erasing-until'],
] as const;

/** Erases some days from the log: they are chosen, asked about, then erased. */
export function EraseDays() {
  const [step, setStep] = useState<'offered' | 'asked' | 'let-go'>('offered');
  const button = useBackToButton(step === 'asked');
  const isUnderWay = Boolean(settingOf(erasing).days?.length);
  if (step === 'offered') {
    return (
      <OfferToDelete
        offer={t('erasing-days')}
        hint={t('erasing-daysHint')}
        button={button}
        onPress={() => setStep('asked')}
      />
    );
  }
  if (step === 'let-go')
    return <p role="status">{t(isUnderWay ? 'erasing-underWay' : 'erasing-daysDone')}</p>;
  return <WhichDays onGone={() => setStep('let-go')} onLeave={() => setStep('offered')} />;
}

/** Which days, in either order, and what would go. */
function WhichDays({ onGone, onLeave }: { onGone: () => void; onLeave: () => void }) {
  const today = dayUnderWay(localDay(Date.now()), settingOf(latestDay));
  const [days, setDays] = useState({ from: today, until: today });
  const [from = today, until = today] = [days.from, days.until].toSorted();
  const named = { from: wholeDate(from), until: wholeDate(until) };
  return (
    <div class="stack erase-days">
      <div class="row">
        {ENDS.map(([end, name]) => (
          <Day
            key={end}
            name={t(name)}
            value={days[end]}
            latest={today}
            onChoose={(day) => setDays({ ...days, [end]: day })}
          />
        ))}
      </div>
      <Sure
        texts={[
          from === until ? t('erasing-daySure', named) : t('erasing-daysSure', named),
          t('erasing-daysStay'),
        ]}
        intent={{ do: 'eraseDays', with: { from, until } }}
        onLetGo={() => leadOn(change('eraseDays', { from, until }), onGone, onLeave)}
        onLeave={onLeave}
      />
    </div>
  );
}

interface DayProps {
  name: string;
  /** ISO dates: the day chosen, and the last that can be. */
  value: string;
  latest: string;
  onChoose: (day: string) => void;
}

function Day({ name, value, latest, onChoose }: DayProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="date"
        max={latest}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || latest)}
        autoComplete="off"
      />
    </div>
  );
}
