import { useState } from 'preact/hooks';
import { monthAndYear } from '../../language/format.ts';
import { locale, t } from '../../language/text.ts';
import {
  COUNTRY_CODES,
  comparedOn,
  countryIn,
  linesOf,
  type Reach,
  reachOf,
} from '../../model/advice/help.ts';
import { helpCountry } from '../../model/advice/help-country.ts';
import { type Line, NEEDS, type Need } from '../../model/advice/help-line.ts';
import { SomeoneAtHelp, SomeoneOffer } from '../care/someone-at-help.tsx';
import { changeSetting, followRefusals } from '../parts/change.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { Fold } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { Call, Elsewhere, LineCard } from './line-card.tsx';

/** What someone taps, and the title of the lines for it. */
const TEXTS = {
  harm: { say: 'help-unsafe', title: 'help-harm' },
  crisis: { say: 'help-hurt', title: 'help-crisis' },
} as const;

/** What is said then, by whom the lines for it reach. */
const ANSWERS = {
  harm: { everybody: 'help-unsafeText', some: 'help-unsafeSome', nobody: 'help-unsafeAlone' },
  crisis: { everybody: 'help-hurtText', some: 'help-hurtSome', nobody: 'help-hurtAlone' },
} as const satisfies Record<Need, Record<Reach, string>>;

/** People to talk to, by country; those for what was tapped come first, and the others are folded. */
export function Help() {
  const [need, setNeed] = useState<Need | null>(null);
  const chosen = settingOf(helpCountry);
  const country = chosen ?? countryIn(Temporal.Now.timeZoneId());
  const { emergency, ...lines } = linesOf(country);
  const order = need === 'crisis' ? [...NEEDS].reverse() : NEEDS;
  return (
    <>
      <h1>{t('help-title')}</h1>
      <p class="soft small">{t('exit-how')}</p>
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
        {need && t(ANSWERS[need][reachOf(lines[need])])}
      </p>
      <SomeoneAtHelp />
      <div class="pair">
        <Danger numbers={emergency} isAnywhere={!country} />
        <CountryChoice country={country} isChosen={chosen !== null} />
      </div>
      {country && (
        <div class="pair">
          {order.map((one) => (
            <Lines
              key={one}
              title={t(TEXTS[one].title)}
              lines={lines[one]}
              shown={shownOf(one, need)}
            />
          ))}
        </div>
      )}
      <div class="soft small">
        <p>
          {country
            ? t('help-checked', { month: monthAndYear(comparedOn(country)) })
            : t('help-nobody')}
        </p>
        <Elsewhere to="findahelpline.com" text={t('help-more')} />
      </div>
      <section class="card stack" aria-labelledby="not-urgent">
        <h2 id="not-urgent">{t('help-slow')}</h2>
        <p>{t('help-slowText')}</p>
      </section>
      <SomeoneOffer />
    </>
  );
}

/** So many lines for a need are in sight before anything is tapped. */
const MOST_LINES = 3;

/** How many lines for a need are in sight: all of those for what was tapped, and none of the others then. */
function shownOf(one: Need, tapped: Need | null): number {
  if (tapped === null) return MOST_LINES;
  return one === tapped ? Number.POSITIVE_INFINITY : 0;
}

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
    <p class="soft small">
      {isAnywhere ? t('help-anywhere') : t('help-dangerText', { numbers: numbers.length })}
    </p>
  </section>
);

interface LinesProps {
  title: string;
  lines: readonly Line[];
  /** So many are in sight, the rest at a tap. One alone is never folded behind others. */
  shown: number;
}

function Lines({ title, lines, shown }: LinesProps) {
  const most = shown > 0 && lines.length === shown + 1 ? lines.length : shown;
  const folded = lines.slice(most);
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p>{t('help-nobody')}</p>}
      <Cards lines={lines.slice(0, most)} />
      {folded.length > 0 && (
        <div class="folds">
          <Fold
            title={t('help-folded', { count: folded.length, shown: most })}
            note={<FactLine facts={folded.map(({ name, region }) => region ?? name)} />}
          >
            <Cards lines={folded} />
          </Fold>
        </div>
      )}
    </section>
  );
}

const Cards = ({ lines }: { lines: readonly Line[] }) =>
  lines.length > 0 && (
    <ul class="help-lines">
      {lines.map((line) => (
        <LineCard key={line.name} {...line} />
      ))}
    </ul>
  );

interface ChoiceProps {
  country: string;
  /** Not, while it is only what the time zone suggests. */
  isChosen: boolean;
}

/** Where the user is: as the clock says, until it is chosen. */
function CountryChoice({ country, isChosen }: ChoiceProps) {
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  followRefusals();
  const choose = (chosen: string) => changeSetting('helpCountry', chosen);
  const named = COUNTRY_CODES.map((code) => [code, names.of(code) ?? code] as const);
  const { compare } = new Intl.Collator(locale());
  return (
    <div class="field country">
      <label for="country">{t('help-country')}</label>
      <select
        id="country"
        value={country}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        autoComplete="off"
      >
        <option value="">{t('help-other')}</option>
        {named
          .sort(([, one], [, other]) => compare(one, other))
          .map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      {!isChosen && (
        <p class="row">
          {t(country ? 'help-guess' : 'help-where')}
          {country && (
            <button type="button" class="button quiet" onClick={() => choose(country)}>
              {t('help-right')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
