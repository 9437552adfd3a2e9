import { i18n } from '#i18n';
import { showsLearnt } from '../../model/log/shows-learnt.ts';
import { all } from '../../model/log/tally.ts';
import type { Person } from '../../model/people/person.ts';
import { reminder } from '../../model/reminders/reminder.ts';
import { PARTS } from '../../model/report/hours.ts';
import type { Report } from '../../model/report/report.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import { waitsLongerAtNight } from '../../model/visits/night-wait.ts';
import { NIGHT } from '../../model/visits/wait.ts';
import { change, changeSetting } from '../parts/change.ts';
import { people, records, settingOf } from '../parts/live-data.ts';
import { hopeDone } from './hope-names.ts';
import { count, hourName } from './names.ts';
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
    text: i18n.t('report.try.neverHelped', [count(times), hopeDone(hope)]),
    act: i18n.t('report.try.show'),
    done: i18n.t('report.try.shown'),
    take: () => {
      changeSetting('showsLearnt', true);
      return () => changeSetting('showsLearnt', false);
    },
  };
}

async function waitLonger({ hours, total }: Report): Promise<Step | null> {
  if (settingOf(waitsLongerAtNight)) return null;
  const late = PARTS.night.flatMap((hour) => hours.map((day) => day[hour] ?? 0));
  const night: [string, string] = [hourName(NIGHT.from), hourName(NIGHT.until)];
  const some = late.reduce((sum, looks) => sum + looks, 0);
  return {
    kind: 'bedtime',
    text: i18n.t('report.try.bedtime', [count(some), count(all(total)), ...night]),
    act: i18n.t('report.try.wait'),
    done: i18n.t('report.try.waiting', night),
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
  const shown = time.toLocaleString(undefined, { timeStyle: 'short' });
  return {
    kind,
    text: i18n.t('report.try.beforeHour', [
      count(looks),
      count(all(report.total)),
      hourName(hour),
      hourName(hour + 2),
      shown,
    ]),
    act: i18n.t('report.try.remind'),
    done: i18n.t('report.try.reminding', [shown]),
    take: () => remindDaily(i18n.t('report.try.reminder'), at),
  };
}

async function keepClosed({ kind, network, times }: Of<'close-network'>, report: Report) {
  const isOpen = ({ id, response, identities }: Person) =>
    response !== 'block' &&
    identities.some((one) => one.network === network) &&
    report.people.some((one) => one.id === id && one.tally['went-on'] > 0);
  const open = (people.value ?? []).filter(isOpen);
  if (open.length === 0) return null;
  const names = new Intl.ListFormat().format(open.map(({ nickname }) => nickname));
  return {
    kind,
    text: i18n.t('report.try.closeNetwork', [
      count(times),
      count(report.total['went-on']),
      networkName(network),
      names,
    ]),
    act: i18n.t('report.try.close'),
    done: i18n.t('report.try.closed', [names]),
    take: () => {
      for (const { id } of open) change('editPerson', { id, response: 'block' });
      return () => {
        for (const { id, response } of open) change('editPerson', { id, response });
      };
    },
  };
}
