/**
 * When figures say something: the bar that every finding has to pass. See README.md here.
 */

/** In so many spans at most, evenly spread figures are told as a finding. */
const SIGNIFICANCE_LEVEL = 0.05;

/**
 * Whether so many of all fall where only chance put them in fewer than one of twenty spans. The exact
 * one-sided binomial test (Clopper and Pearson, Biometrika 1934), corrected for every time that chance could
 * have had it (Bonferroni; Dunn, Journal of the American Statistical Association 1961).
 * @param count how many fell there
 * @param all out of how many
 * @param share what part of them falls there by chance, 0 to 1
 * @param tries how many findings of the kind the span could have had: places times days on which it was told
 */
export const standsOut = (count: number, all: number, share: number, tries: number): boolean =>
  atLeast(count, all, share) * tries <= SIGNIFICANCE_LEVEL;

/** How likely so many or more of all are, each falling there with a chance of `share`. */
function atLeast(count: number, all: number, share: number): number {
  if (count <= 0 || share >= 1) return 1;
  let chance = Math.exp(logOfOne(count, all, share));
  let sum = 0;
  for (let hits = count; hits <= all; hits += 1) {
    sum += chance;
    chance *= ((all - hits) / (hits + 1)) * (share / (1 - share));
  }
  return sum;
}

/** The logarithm of how likely just so many are: as itself it may be too small for a number. */
function logOfOne(count: number, all: number, share: number): number {
  let log = count * Math.log(share) + (all - count) * Math.log1p(-share);
  for (let one = 1; one <= count; one += 1) log += Math.log((all - count + one) / one);
  return log;
}
