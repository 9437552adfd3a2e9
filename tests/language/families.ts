import { HARD_DATES } from '../../src/model/care/hard-date.ts';
import { STATEMENTS, STEPS } from '../../src/model/care/self-rating.ts';
import { COPY_TROUBLES } from '../../src/model/copy/copy-trouble.ts';
import {
  ANSWER_NAMES,
  type AnswerName,
  answerRow,
  HOPES,
  OWN,
} from '../../src/model/log/answers.ts';
import { PRESETS } from '../../src/model/reminders/reminder.ts';
import { PARTS } from '../../src/model/time/parts-of-day.ts';
import { SPANS } from '../../src/model/time/span.ts';
import { SURFACES } from '../../src/networks/network.ts';

const family = (start: string, ids: readonly string[]) => ids.map((id) => `${start}-${id}`);

/** An answer's title, its question where the pause asks it, and its choices; words of the user's own are one. */
const textsOf = (name: AnswerName): string[] => {
  const { text, choices = [], asked, isMany } = answerRow(name);
  if (!text) return [];
  const own = isMany ? [OWN] : [];
  const question = asked ? [`answer-${text}Question`] : [];
  return [`answer-${text}Title`, ...question, ...family(`answer-${text}`, [...choices, ...own])];
};

/** Texts whose keys code puts together, each by the data that says which there are. */
export const FAMILIES: readonly string[] = [
  ...ANSWER_NAMES.flatMap(textsOf),
  ...family('report-hope', HOPES),
  ...family('report-span', SPANS),
  ...family('report-surface', SURFACES),
  ...['by', 'step', 'chart'].flatMap((part) => family(`report-${part}`, ['day', 'month', 'year'])),
  ...family('report-outlook', ['light', 'even', 'wide']),
  ...family('window', PARTS),
  ...family('report-part', PARTS),
  ...family('reminders-preset', PRESETS),
  ...family('dates-preset', HARD_DATES),
  ...['', 'Title'].flatMap((end) =>
    ['today', 'tomorrow', 'yesterday'].map((when) => `dates-${when}${end}`),
  ),
  ...['doing', 'doing-short', 'doing-more', 'doing-less'].flatMap((part) =>
    family(part, STATEMENTS),
  ),
  ...family('doing-step', STEPS.map(String)),
  ...family('reminders-chip', [...PRESETS, 'blank']),
  ...family('copy-trouble', COPY_TROUBLES),
];
