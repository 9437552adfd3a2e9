import { monthAndYear } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import {
  monthsUpTo,
  type Ratings,
  type SelfRating,
  STATEMENTS,
  STEPS,
  type Statement,
  type Step,
} from '../../model/care/self-rating.ts';
import { FactLine } from '../parts/fact-line.tsx';

/** A month by name. */
export const monthName = (month: string): string => monthAndYear(`${month}-01`);

/** How wide the picture is, and how far apart two steps stand in it. */
const [WIDTH, UP] = [336, 9];

/** So many months fill it; with fewer there is room left for those to come. */
const FILLING_MONTHS = 4;

interface Props {
  ratings: Ratings;
  /** The month that is the last shown. */
  month: string;
}

/** The user's months beside each other. */
export function Months({ ratings, month }: Props) {
  const months = monthsUpTo(ratings, month);
  const [first = month] = months;
  return (
    <section class="card stack rating-months" aria-labelledby="rating-months">
      <div>
        <h2 id="rating-months">{t('doing-pictureTitle')}</h2>
        <p class="soft small">{t('doing-noise')}</p>
      </div>
      {first === month ? (
        <OneMonth rating={ratings.get(month)} />
      ) : (
        <Picture {...{ months, ratings }} />
      )}
    </section>
  );
}

/** A first month in words: one dot shows nothing. */
const OneMonth = ({ rating }: { rating: SelfRating | undefined }) =>
  rating && (
    <dl class="one-month">
      {STATEMENTS.map((one) => (
        <div key={one}>
          <dt>{t(`doing-short-${one}`)}</dt>
          <dd class="soft">{t(`doing-step-${rating[one]}`)}</dd>
        </div>
      ))}
    </dl>
  );

interface PictureProps {
  /** From the first that was answered to the last shown. */
  months: readonly string[];
  ratings: Ratings;
}

/** The months as lines, with the same as a table. */
function Picture({ months, ratings }: PictureProps) {
  const [first = '', last = first] = [months[0], months.at(-1)];
  return (
    <>
      <figure aria-label={t('doing-picture')}>
        {STATEMENTS.map((one) => (
          <div key={one} class="rating-line">
            <span>{t(`doing-short-${one}`)}</span>
            <Line steps={months.map((id) => ratings.get(id)?.[one])} />
          </div>
        ))}
        <figcaption class="soft small">
          {t('doing-span', { first: monthName(first), last: monthName(last) })}
        </figcaption>
      </figure>
      <InWords months={months} ratings={ratings} />
    </>
  );
}

/** One statement's months, a dot each; between months that follow each other a line. */
function Line({ steps }: { steps: readonly (Step | undefined)[] }) {
  const across = WIDTH / Math.max(steps.length, FILLING_MONTHS);
  const at = (index: number, step: Step) => [(index + 0.5) * across, (5.5 - step) * UP] as const;
  const dots = steps.flatMap((step, index) => (step ? [at(index, step)] : []));
  const links = steps.flatMap((step, index) => {
    const next = steps[index + 1];
    return step && next ? [[...at(index, step), ...at(index + 1, next)] as const] : [];
  });
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${STEPS.length * UP}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      {[STEPS.length, 1].map((step) => (
        <rect key={step} class="end" y={(5.5 - step) * UP} width={WIDTH} height="0.5" />
      ))}
      {links.map(([x1, y1, x2, y2]) => (
        <line key={x1} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {dots.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.500" />
      ))}
    </svg>
  );
}

const InWords = ({ months, ratings }: { months: readonly string[]; ratings: Ratings }) => (
  <details>
    <summary>{t('doing-table')}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{t('doing-month')}</th>
          <th scope="col">{t('doing-answers')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month}>
            <th scope="row">{monthName(month)}</th>
            <td>
              <FactLine facts={inWords(ratings.get(month))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** A month's answers. */
function inWords(rating: SelfRating | undefined): string[] {
  if (!rating) return [t('doing-open')];
  const answer = (one: Statement) =>
    t('doing-answer', { what: t(`doing-short-${one}`), step: t(`doing-step-${rating[one]}`) });
  return STATEMENTS.map(answer);
}
