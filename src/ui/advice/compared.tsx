import { locale, t } from '../../language/text.ts';
import { ANSWERS, type Answer, type Answers, REPLY } from '../../model/advice/reply.ts';
import { adviceText } from './advice.ts';

/** A check's answers and its ISO date; none for the one just taken. */
export interface Past {
  readonly day: string | null;
  readonly answers: Answers;
}

/** Checks side by side, oldest first: a row for each question, a full, half or empty circle for each answer. */
export const Compared = ({ checks }: { checks: readonly Past[] }) => (
  <table class="compared">
    <caption class="hidden-but-read">{t('check-table')}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span class="hidden-but-read">{t('check-question')}</span>
        </th>
        {checks.map(({ day }, index) => (
          <th key={index} scope="col">
            {day ? shortDay(day) : t('check-today')}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {REPLY.map((question) => (
        <tr key={question}>
          <th scope="row">{adviceText(`reply-${question}Short`)}</th>
          {checks.map(({ answers }, index) => (
            <td key={index}>
              <Dot answer={answers[question]} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
    <tfoot aria-hidden="true">
      <tr>
        <td colSpan={checks.length + 1}>
          <ul class="answer-key">
            {ANSWERS.map((answer) => (
              <li key={answer}>
                <Dot answer={answer} /> {t(NAMES[answer])}
              </li>
            ))}
          </ul>
        </td>
      </tr>
    </tfoot>
  </table>
);

const shortDay = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString(locale(), { day: 'numeric', month: 'short' });

const NAMES = { yes: 'check-yes', unsure: 'check-unsure', no: 'check-no' } as const;

const Dot = ({ answer }: { answer: Answer }) => (
  <svg
    class="answer-dot"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    role="img"
    aria-label={t(NAMES[answer])}
  >
    <circle cx="10" cy="10" r="8" />
    {answer === 'yes' && <circle class="full" cx="10" cy="10" r="8" />}
    {answer === 'unsure' && <path class="full" d="M10 2a8 8 0 0 0 0 16Z" />}
  </svg>
);
