import { useState } from 'preact/hooks';
import { browserTag } from '../../language/format.ts';
import { locale, t } from '../../language/text.ts';
import {
  CHECKED,
  COUNTRY_CODES,
  countryOf,
  type Line,
  linesOf,
  NEEDS,
  type Need,
} from '../../model/advice/help.ts';
import { helpCountry } from '../../model/advice/help-country.ts';
import { SomeoneAtHelp } from '../care/someone-at-help.tsx';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

const TEXTS = {
  harm: { say: 'help-unsafe', first: 'help-unsafeText', title: 'help-harm' },
  crisis: { say: 'help-hurt', first: 'help-hurtText', title: 'help-crisis' },
} as const;

/** People to talk to, by country; those for what was tapped come first. */
export function Help() {
  const [need, setNeed] = useState<Need | null>(null);
  const country = settingOf(helpCountry) ?? countryOf(browserTag());
  const { emergency, ...lines } = linesOf(country);
  const order = need === 'crisis' ? [...NEEDS].reverse() : NEEDS;
  return (
    <>
      <h1>{t('help-title')}</h1>
      <div class="row needs">
        {NEEDS.map((one) => (
          <button
            key={one}
            type="button"
            class="button quiet large"
            aria-pressed={one === need}
            onClick={() => setNeed(one === need ? null : one)}
          >
            {t(TEXTS[one].say)}
          </button>
        ))}
      </div>
      <p class="lead" role="status">
        {need && t(TEXTS[need].first)}
      </p>
      <SomeoneAtHelp />
      <div class="pair">
        <div class="stack">
          <CountryChoice
            country={country}
            onChoose={(chosen) => changeSetting('helpCountry', chosen)}
          />
          <Danger numbers={emergency} isAnywhere={!country} />
        </div>
        <div class="stack">
          {order.map((one) => (
            <Lines key={one} title={t(TEXTS[one].title)} lines={lines[one]} />
          ))}
          <p class="soft small">{t('help-checked', { month: checkedIn() })}</p>
          <section class="card stack" aria-labelledby="not-urgent">
            <h2 id="not-urgent">{t('help-slow')}</h2>
            <p>{t('help-slowText')}</p>
          </section>
        </div>
      </div>
    </>
  );
}

const checkedIn = () =>
  Temporal.PlainDate.from(CHECKED).toLocaleString(locale(), { month: 'long', year: 'numeric' });

interface DangerProps {
  numbers: readonly string[];
  /** Numbers for whatever country. */
  isAnywhere: boolean;
}

/** Whom to call at once. */
const Danger = ({ numbers, isAnywhere }: DangerProps) => (
  <section class="card stack danger" aria-labelledby="danger">
    <h2 id="danger">{t('help-danger')}</h2>
    <p class="row">
      {numbers.map((number) => (
        <Call key={number} number={number} />
      ))}
    </p>
    <p class="soft small">{t(isAnywhere ? 'help-anywhere' : 'help-dangerText')}</p>
  </section>
);

const Call = ({ number }: { number: string }) => (
  <a class="figure call" href={`tel:${number.replaceAll(/[\s-]/g, '')}`}>
    {number}
  </a>
);

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul class="help-lines">
        {lines.map(({ name, number, hours, isWeekdays }) => (
          <li key={number} class="card">
            <Call number={number} />
            <p>{name}</p>
            <p class="soft small">
              {hours ? t(isWeekdays ? 'help-weekdays' : 'help-daily', { hours }) : t('help-always')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  country: string;
  onChoose: (country: string) => void;
}

/** Where the user is. */
function CountryChoice({ country, onChoose }: ChoiceProps) {
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  return (
    <div class="field country">
      <label for="country">{t('help-country')}</label>
      <select
        id="country"
        value={country}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{t('help-other')}</option>
        {COUNTRY_CODES.map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
