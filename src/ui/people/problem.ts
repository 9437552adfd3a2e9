import { t } from '../../language/text.ts';
import type { Problem } from '../../networks/addresses/entry.ts';

/** Why a profile cannot be listed: what its text says, or that it is listed already. */
export type Refusal = Problem | { readonly reason: 'already-listed'; readonly nickname: string };

/** What is wrong and how to mend it, in words. */
export function sentenceFor(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'empty':
      return t('problem-empty');
    case 'too-long':
      return t('problem-tooLong');
    case 'no-network':
      return t('problem-noNetwork');
    case 'no-address':
      return t('problem-noAddress');
    case 'unclear-query':
      return t('problem-unclearQuery');
    case 'unknown-site':
      return t('problem-unknownSite', { host: refusal.host });
    case 'look-alike':
      return t('problem-lookAlike', { host: refusal.host, network: refusal.network.name });
    case 'no-person':
      return t('problem-noPerson', { network: refusal.network.name });
    case 'reserved':
      return t('problem-reserved', { network: refusal.network.name, word: refusal.word });
    case 'bad-characters':
      return t('problem-badCharacters', {
        network: refusal.network.name,
        handle: shortened(refusal.handle),
      });
    case 'already-listed':
      return t('problem-alreadyListed', { nickname: refusal.nickname });
  }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
