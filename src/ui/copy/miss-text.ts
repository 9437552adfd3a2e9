import { t } from '../../language/text.ts';
import type { Miss } from '../../model/copy/auto-copy.ts';

const TEXTS = {
  permission: 'miss-permission',
  room: 'miss-room',
  folder: 'miss-folder',
  asks: 'miss-asks',
  large: 'miss-large',
  other: 'miss-other',
} as const satisfies Record<Miss, string>;

/** Why a copy could not be made by itself, and what helps, in words. */
export const missText = (why: Miss): string => t(TEXTS[why]);
