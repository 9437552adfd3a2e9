/**
 * The words that a carried copy is locked by: made up, so that they can be said and typed in any language, and need no
 * list. Five words of two syllables are 56 bits; with what each try costs (see sealed.ts) they outlast any search.
 */
const [CONSONANTS, VOWELS] = ['bdglmnrstv', 'aeiou'];
const SYLLABLES = [...CONSONANTS].flatMap((first) => [...VOWELS].map((second) => first + second));
const [WORDS, PER_WORD] = [5, 2];

/** A new phrase, such as `lumo tiva sena boru gide`. */
export const newPhrase = (): string =>
  Array.from({ length: WORDS }, () =>
    Array.from({ length: PER_WORD }, () => SYLLABLES[below(SYLLABLES.length)]).join(''),
  ).join(' ');

/** A random number from 0 to one less than `end`, each as likely (at most 256). */
function below(end: number): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte < 256 - (256 % end) ? byte % end : below(end);
}

/** A phrase as it was made, however it was typed: in capitals, with other signs between its words, or with none. */
export const readPhrase = (typed: string): string => {
  const letters = typed.toLowerCase().replace(/[^a-z]/g, '');
  return letters.match(new RegExp(`.{1,${PER_WORD * 2}}`, 'g'))?.join(' ') ?? '';
};
