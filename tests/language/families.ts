import { HELPED, HOPES, MOODS, TRIGGERS, WAYS } from '../../src/model/answers.ts';
import { OUTCOMES } from '../../src/model/check.ts';
import { PRESETS } from '../../src/model/reminder.ts';
import { SPANS } from '../../src/model/span.ts';
import { SURFACES } from '../../src/networks/network.ts';

const family = (start: string, ids: readonly string[]) => ids.map((id) => `${start}-${id}`);

/** Texts whose keys code puts together, each by the data that says which there are. */
export const FAMILIES: readonly string[] = [
  ...family('answer-hope', HOPES),
  ...family('answer-way', WAYS),
  ...family('answer-mood', MOODS),
  ...family('answer-trigger', TRIGGERS),
  ...family('answer-helped', HELPED),
  ...family('report-hope', HOPES),
  ...family('history-outcome', OUTCOMES),
  ...family('report-span', SPANS),
  ...family('report-surface', SURFACES),
  ...['by', 'step', 'chart'].flatMap((part) => family(`report-${part}`, ['day', 'month', 'year'])),
  ...family('report-outlook', ['light', 'even', 'wide']),
  ...family('window', ['morning', 'noon', 'dusk', 'night']),
  ...family('reminders-preset', PRESETS),
  ...family('reminders-chip', [...PRESETS, 'blank']),
];
