import { listOf } from '../../language/format.ts';
import { locale, t } from '../../language/text.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import type { Draft } from '../../model/records/draft.ts';
import { countIn, countInPart, inTwoHours } from '../../model/report/hours.ts';
import type { Report } from '../../model/report/report.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import {
  closing,
  openOn,
  reminding,
  showingLearnt,
  waitingLonger,
} from '../../model/report/take-up.ts';
import { partOfDay } from '../../model/time/parts-of-day.ts';
import { NIGHT_WAIT } from '../../model/visits/wait.ts';
import { hourName } from './names.ts';

/** A suggestion ready to be taken up: the reason and the wish in words, and what one tap does. */
export interface Step {
  readonly kind: Suggestion['kind'];
  readonly text: string;
  readonly act: string;
  readonly done: string;
  /** What it changes on the records as they are; nothing where that is so already. */
  readonly changes: (draft: Draft) => PageIntent[];
}

/** The step that a suggestion comes to; null where it would do nothing. */
export function stepOf(suggestion: Suggestion, report: Report, draft: Draft): Step | null {
  const step = textsOf(suggestion, report, draft);
  return step.changes(draft).length > 0 ? step : null;
}

function textsOf(suggestion: Suggestion, report: Report, draft: Draft): Step {
  switch (suggestion.kind) {
    case 'never-helped':
      return showLearnt(suggestion);
    case 'bedtime':
      return waitLonger(report);
    case 'before-hour':
      return remindBefore(suggestion, report);
    case 'close-network':
      return keepClosed(suggestion, report, draft);
  }
}

type Of<Kind> = Extract<Suggestion, { kind: Kind }>;

const showLearnt = ({ kind, hope }: Of<'never-helped'>): Step => ({
  kind,
  text: t('report-try-neverHelped', { hope }),
  act: t('report-try-show'),
  done: t('report-try-shown'),
  changes: showingLearnt,
});

function waitLonger({ sittings: { finished } }: Report): Step {
  const night = { from: hourName(NIGHT_WAIT.from), until: hourName(NIGHT_WAIT.until) };
  const counts = { some: countInPart(finished, 'night'), all: countIn(finished) };
  return {
    kind: 'bedtime',
    text: t('report-try-bedtime', { ...counts, ...night }),
    act: t('report-try-wait'),
    done: t('report-try-waiting', night),
    changes: waitingLonger,
  };
}

function remindBefore({ kind, hour }: Of<'before-hour'>, { sittings: { finished } }: Report): Step {
  const before = Temporal.PlainTime.from({ hour }).subtract({ minutes: 30 });
  const time = before.toLocaleString(locale(), { timeStyle: 'short' });
  const part = partOfDay(hour);
  const text = t('report-try-reminder', { part });
  const id = crypto.randomUUID();
  return {
    kind,
    text: t('report-try-beforeHour', {
      ...{ part, time, from: hourName(hour), until: hourName(hour + 2) },
      ...{ some: inTwoHours(finished)[hour] ?? 0, all: countIn(finished) },
    }),
    act: t('report-try-remind'),
    done: t('report-try-reminding', { time }),
    changes: (draft) => reminding(draft, before.toString({ smallestUnit: 'minute' }), id, text),
  };
}

function keepClosed(
  { kind, network, times }: Of<'close-network'>,
  report: Report,
  draft: Draft,
): Step {
  const open = openOn(draft, network, report);
  const nicknames = listOf(
    open.map(({ nickname }) => nickname),
    'conjunction',
  );
  const ids = open.map(({ id }) => id);
  return {
    kind,
    text: t('report-try-closeNetwork', {
      ...{ times, nicknames, all: report.total['went-on'] },
    }),
    act: t('report-try-close'),
    done: t('report-try-closed', { nicknames }),
    changes: (now) => closing(now, ids),
  };
}
