import { i18n } from '#i18n';
import type { Hope } from '../../model/log/answers.ts';

const DONE = {
  'miss-me': 'report.hope.missMe',
  'who-with': 'report.hope.whoWith',
  'how-are': 'report.hope.howAre',
  habit: 'report.hope.habit',
  practical: 'report.hope.practical',
  other: 'report.hope.other',
} as const satisfies Record<Hope, string>;

/** What somebody hoped for, as what they did: "you hoped to see a sign they miss you". */
export const hopeDone = (hope: Hope): string => i18n.t(DONE[hope]);
