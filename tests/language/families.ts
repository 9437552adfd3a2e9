import { ANSWERS, HOPES } from '../../src/model/log/answers.ts';
import { PRESETS } from '../../src/model/reminders/reminder.ts';
import { PARTS } from '../../src/model/time/parts-of-day.ts';
import { SPANS } from '../../src/model/time/span.ts';
import { SURFACES } from '../../src/networks/network.ts';

const family = (start: string, ids: readonly string[]) => ids.map((id) => `${start}-${id}`);

/** Texts whose keys code puts together, each by the data that says which there are. */
export const FAMILIES: readonly string[] = [
  ...Object.values(ANSWERS).flatMap((answer) =>
    'choices' in answer ? family(`answer-${answer.text}`, answer.choices) : [],
  ),
  ...family('report-hope', HOPES),
  ...family('report-span', SPANS),
  ...family('report-surface', SURFACES),
  ...['by', 'step', 'chart'].flatMap((part) => family(`report-${part}`, ['day', 'month', 'year'])),
  ...family('report-outlook', ['light', 'even', 'wide']),
  ...family('window', PARTS),
  ...family('report-part', PARTS),
  ...family('reminders-preset', PRESETS),
  ...family('reminders-chip', [...PRESETS, 'blank']),
];
