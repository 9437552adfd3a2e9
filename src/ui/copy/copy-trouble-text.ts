import { t } from '../../language/text.ts';
import type { CopyTrouble } from '../../model/copy/copy-trouble.ts';

/** What is wrong with a file, and where, in words. */
export function copyTroubleText({ kind, line = 1, what = 'none' }: CopyTrouble): string {
  switch (kind) {
    case 'long':
    case 'twice':
      return t(`copy-trouble-${kind}`, { line });
    case 'shape':
    case 'name':
    case 'date':
      return t(`copy-trouble-${kind}`, { line, what });
    default:
      return t(`copy-trouble-${kind}`);
  }
}
