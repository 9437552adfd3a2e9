import { t } from '../../language/text.ts';
import type { Hope } from '../../model/log/answers.ts';

/** What somebody hoped for, as what they did: "you hoped to see a sign they miss you". */
export const hopeDone = (hope: Hope): string => t(`report-hope-${hope}`);
