import { i18n } from '#i18n';
import type { Problem } from '../../networks/addresses/entry.ts';

/** Why a profile cannot be listed: what its text says, or that it is listed already. */
export type Refusal = Problem | { readonly reason: 'already-listed'; readonly nickname: string };

/** What is wrong and how to mend it, in words. */
export function sentenceFor(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'empty':
      return i18n.t('problem.empty');
    case 'too-long':
      return i18n.t('problem.tooLong');
    case 'no-network':
      return i18n.t('problem.noNetwork');
    case 'unknown-site':
      return i18n.t('problem.unknownSite', [refusal.host]);
    case 'look-alike':
      return i18n.t('problem.lookAlike', [refusal.host, refusal.network.name]);
    case 'no-person':
      return i18n.t('problem.noPerson', [refusal.network.name]);
    case 'reserved':
      return i18n.t('problem.reserved', [refusal.network.name, refusal.word]);
    case 'bad-characters':
      return i18n.t('problem.badCharacters', [refusal.network.name, shortened(refusal.handle)]);
    case 'already-listed':
      return i18n.t('problem.alreadyListed', [refusal.nickname]);
  }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
