import { t } from '../../language/text.ts';
import { type TroubleKind, troubleIn } from '../../model/log/trouble.ts';

const TEXTS = {
  newer: 'trouble-newer',
  busy: 'trouble-busy',
  full: 'trouble-full',
  closed: 'trouble-log',
} as const satisfies Record<TroubleKind, string>;

/** Why the log could not be read, in words. */
export const troubleText = (error: unknown): string => t(TEXTS[troubleIn(error) ?? 'closed']);
