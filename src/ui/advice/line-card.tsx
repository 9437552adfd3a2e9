import { locale, t } from '../../language/text.ts';
import type { Line } from '../../model/advice/help-line.ts';
import { FactLine } from '../parts/fact-line.tsx';

const digits = (number: string) => number.replaceAll(/[\s-]/g, '');

/** A number to call. */
export const Call = ({ number }: { number: string }) => (
  <a class="figure call" href={`tel:${digits(number)}`}>
    {number}
  </a>
);

/** A page elsewhere, opened in a tab of its own; it learns nothing of where it was opened from. */
export const Elsewhere = ({ to, text }: { to: string; text: string }) => (
  <a class="quiet-link" href={`https://${to}`} target="_blank" rel="noreferrer">
    {text}
  </a>
);

/** People to talk to, and every way to reach them. */
export function LineCard({ number, text, whatsapp, chat, ...line }: Line) {
  const { name, otherName = '', region = '', language = '' } = line;
  const open = number || text ? openAt(line) : [];
  return (
    <li class="card">
      {number && <Call number={number} />}
      {!number && text && <TextTo {...text} isFirst />}
      <p>
        <FactLine facts={[name, otherName]} />
      </p>
      <p class="soft small">
        <FactLine facts={[region, language, ...open]} />
      </p>
      <p class="row">
        {number && text && <TextTo {...text} />}
        {whatsapp && (
          <Elsewhere
            to={`wa.me/${digits(whatsapp)}`}
            text={t('help-whatsapp', { to: `+${whatsapp}` })}
          />
        )}
        {chat && <Elsewhere to={chat} text={t('help-chat', { to: chat })} />}
      </p>
    </li>
  );
}

interface TextProps extends NonNullable<Line['text']> {
  /** Nobody is to be called there: it stands where the number would. */
  isFirst?: boolean;
}

const TextTo = ({ to, say, isFirst = false }: TextProps) => (
  <a
    class={isFirst ? 'figure call' : 'quiet-link'}
    href={`sms:${digits(to)}${say ? `?body=${say}` : ''}`}
  >
    {say ? t('help-textSay', { to, say }) : t('help-text', { to })}
  </a>
);

/** When someone answers, so far as that is known. */
function openAt({ hours }: Pick<Line, 'hours'>): string[] {
  if (!hours) return [t('help-hours')];
  if (hours === 'always') return [t('help-always')];
  return hours.map(({ from, to, days }) => {
    const time = t('help-time', { from, to });
    return days ? t('help-days', { days: weekdays(...days), time }) : t('help-daily', { time });
  });
}

/** Names of weekdays, from one to another, as the language joins them. */
function weekdays(from: number, to: number): string {
  const names = new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return names.formatRange(Date.UTC(2024, 0, from), Date.UTC(2024, 0, to));
}
