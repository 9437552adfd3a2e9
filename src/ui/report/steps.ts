import { locale, t } from '../../language/text.ts';
import { showsLearnt } from '../../model/log/shows-learnt.ts';
import { all } from '../../model/log/tally.ts';
import type { Person } from '../../model/people/person.ts';
import { reminder } from '../../model/reminders/reminder.ts';
import { looksIn } from '../../model/report/hours.ts';
import type { Report } from '../../model/report/report.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import { waitsLongerAtNight } from '../../model/visits/night-wait.ts';
import { NIGHT } from '../../model/visits/wait.ts';
import { change, changeSetting } from '../parts/change.ts';
import { people, records, settingOf } from '../parts/live-data.ts';
import { hourName } from './names.ts';
import { remindDaily } from './remind.ts';
import { networkName } from './where.tsx';

/** A suggestion ready to be taken up: the reason and the wish in words, and what one tap does. */
export interface Step {
  readonly kind: Suggestion['kind'];
  readonly text: string;
  readonly act: string;
  readonly done: string;
  /** Does it. Returns how to take it back. */
  readonly take: () => () => void;
}

/** The step that a suggestion comes to; null where it is taken already. */
export function stepOf(suggestion: Suggestion, report: Report): Promise<Step | null> {
  switch (suggestion.kind) {
    case 'never-helped':
      return showLearnt(suggestion);
    case 'bedtime':
      return waitLonger(report);
    case 'before-hour':
      return remindBefore(suggestion, report);
    case 'close-network':
      return keepClosed(suggestion, report);
  }
}

type Of<Kind> = Extract<Suggestion, { kind: Kind }>;

async function showLearnt({ kind, hope, times }: Of<'never-helped'>): Promise<Step | null> {
  if (settingOf(showsLearnt)) return null;
  return {
    kind,
    text: t('report-try-neverHelped', { hope, times }),
    act: t('report-try-show'),
    done: t('report-try-shown'),
    take: () => {
      changeSetting('showsLearnt', true);
      return () => changeSetting('showsLearnt', false);
    },
  };
}

async function waitLonger({ hours, total }: Report): Promise<Step | null> {
  if (settingOf(waitsLongerAtNight)) return null;
  const night = { from: hourName(NIGHT.from), until: hourName(NIGHT.until) };
  const some = looksIn(hours, 'night');
  return {
    kind: 'bedtime',
    text: t('report-try-bedtime', { some, all: all(total), ...night }),
    act: t('report-try-wait'),
    done: t('report-try-waiting', night),
    take: () => {
      changeSetting('waitsLongerAtNight', true);
      return () => changeSetting('waitsLongerAtNight', false);
    },
  };
}

/** Half an hour before the hour, 0 to 23. */
const halfBefore = (hour: number) => Temporal.PlainTime.from({ hour }).subtract({ minutes: 30 });

async function remindBefore({ kind, hour }: Of<'before-hour'>, report: Report) {
  const time = halfBefore(hour);
  const at = time.toString({ smallestUnit: 'minute' });
  const known = [...(records.value?.all(reminder).values() ?? [])];
  if (known.some(({ times }) => times.includes(at))) return null;
  const looks = report.hours.reduce(
    (sum, day) => sum + (day[hour] ?? 0) + (day[(hour + 1) % 24] ?? 0),
    0,
  );
  const shown = time.toLocaleString(locale(), { timeStyle: 'short' });
  return {
    kind,
    text: t('report-try-beforeHour', {
      some: looks,
      all: all(report.total),
      from: hourName(hour),
      until: hourName(hour + 2),
      time: shown,
    }),
    act: t('report-try-remind'),
    done: t('report-try-reminding', { time: shown }),
    take: () => remindDaily(t('report-try-reminder'), at),
  };
}

async function keepClosed({ kind, network, times }: Of<'close-network'>, report: Report) {
  const isOpen = ({ id, response, identities }: Person) =>
    response !== 'block' &&
    identities.some((one) => one.network === network) &&
    report.people.some((one) => one.id === id && one.tally['went-on'] > 0);
  const open = (people.value ?? []).filter(isOpen);
  if (open.length === 0) return null;
  const names = new Intl.ListFormat(locale()).format(open.map(({ nickname }) => nickname));
  return {
    kind,
    text: t('report-try-closeNetwork', {
      times,
      all: report.total['went-on'],
      network: networkName(network),
      nicknames: names,
    }),
    act: t('report-try-close'),
    done: t('report-try-closed', { nicknames: names }),
    take: () => {
      for (const { id } of open) change('editPerson', { id, response: 'block' });
      return () => {
        for (const { id, response } of open) change('editPerson', { id, response });
      };
    },
  };
}
