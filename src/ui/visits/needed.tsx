import { t } from '../../language/text.ts';
import { NEEDS } from '../../model/visits/need.ts';
import { choiceName } from '../log/answer-choices.ts';
import { Again } from './again.tsx';
import type { Arrival } from './arrival.ts';
import { useGoOn } from './use-go-on.ts';

interface Props {
  arrived: Arrival;
  onRefused: () => void;
}

/** What the page may be needed for: a press opens it at once, whatever was chosen, and asks nothing more. */
export function Needed({ arrived, onRefused }: Props) {
  const { isAgain, goOn } = useGoOn(arrived, onRefused);
  if (isAgain) return <Again />;
  return (
    <div class="needed">
      <fieldset class="chips">
        <legend class="small">{t('need-title')}</legend>
        {NEEDS.map((need) => (
          <button key={need} type="button" class="chip" onClick={() => goOn({ need })}>
            {choiceName('need', need)}
          </button>
        ))}
      </fieldset>
      <p class="soft small">{t('need-hint')}</p>
    </div>
  );
}
