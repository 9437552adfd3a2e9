import { useState } from 'preact/hooks';
import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import { firstCounted, firstKept } from '../../model/log/retention.ts';
import { type Retention, retention } from '../../model/log/retention-setting.ts';
import { localDay } from '../../model/time/day.ts';
import { useBackToButton } from '../parts/back-to-button.ts';
import { changeSetting } from '../parts/change.ts';
import { Choice } from '../parts/choice.tsx';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { dueIfAsked, Sure } from './letting-go.tsx';
import { Room } from './storage-room.tsx';

/** What to choose from, shortest first. */
const CHOICES = {
  month: { months: 1, name: 'keeping-month' },
  quarter: { months: 3, name: 'keeping-quarter' },
  year: { months: 12, name: 'keeping-year' },
  always: { months: 0, name: 'keeping-always' },
} as const satisfies Record<string, { months: Retention['months']; name: string }>;
type ChoiceId = keyof typeof CHOICES;

const IDS = Object.keys(CHOICES) as ChoiceId[];

const idOf = ({ months }: Retention): ChoiceId =>
  IDS.find((id) => CHOICES[id].months === months) ?? 'always';

/** How long attempts are kept. Keeping less is said with its date first, as it cannot be taken back. */
export function Keeping({ isNamed }: Named) {
  const kept = settingOf(retention);
  const [wanted, setWanted] = useState<Retention | null>(null);
  const chosen = useBackToButton<HTMLInputElement>(wanted !== null);
  const change = (to: Retention) => {
    setWanted(null);
    changeSetting('retention', to);
  };
  const choose = (how: Partial<Retention>) => {
    const to = { ...kept, ...how };
    return isLess(to, kept) ? setWanted(to) : change(to);
  };
  const shown = wanted ?? kept;
  return (
    <Fold title={t('keeping-title')} note={t(CHOICES[idOf(kept)].name)} isNamed={isNamed}>
      <div class="keeping stack">
        <Choice
          legend={t('keeping-legend')}
          group="months"
          options={options()}
          value={idOf(shown)}
          chosen={chosen}
          onChoose={(id) => choose({ months: CHOICES[id].months })}
        />
        <label class="row check">
          <input
            type="checkbox"
            checked={shown.keepsSums}
            onChange={({ currentTarget }) => choose({ keepsSums: currentTarget.checked })}
          />
          <span>
            <strong>{t('keeping-sums')}</strong>
            <span class="soft small">{t('keeping-sumsHint')}</span>
          </span>
        </label>
        {wanted && (
          <Sure
            texts={goesOf(wanted)}
            intent={keeping(wanted)}
            onLetGo={() => change(wanted)}
            onLeave={() => setWanted(null)}
          />
        )}
        <Room />
      </div>
    </Fold>
  );
}

const keeping = (value: Retention): PageIntent => ({
  do: 'set',
  with: { setting: 'retention', value },
});

/** What would go once that has waited as chosen, and from before when. */
function goesOf(wanted: Retention): string[] {
  const { months, keepsSums } = wanted;
  const today = localDay(dueIfAsked(keeping(wanted)));
  const looks = t('keeping-sure', { day: wholeDate(firstKept(today, months)) });
  const sums = () => t('keeping-sureSums', { day: wholeDate(firstCounted(today, months)) });
  return keepsSums ? [looks] : [looks, sums()];
}

const options = () =>
  Object.fromEntries(IDS.map((id) => [id, { name: t(CHOICES[id].name) }] as const)) as Record<
    ChoiceId,
    { name: string }
  >;

/** Whether something kept so far would go; 0 months are always. */
const isLess = (to: Retention, now: Retention): boolean =>
  to.months !== 0 &&
  (now.months === 0 || to.months < now.months || (now.keepsSums && !to.keepsSums));
