import { within } from '../../networks/addresses/canonical.ts';
import type { Rule } from './rule-drafts.ts';

/** What a browser prefers of rules with one priority. */
const PREFERENCE = ['allow', 'block', 'redirect'];

/**
 * The rule that a browser follows when a page is opened, among those that match it.
 * @param url the address as the browser sees it, `URL.href`
 */
export function ruleAt(rules: readonly Rule[], url: string): Rule | undefined {
  return rules.filter((rule) => matches(rule, url)).sort(bySway)[0];
}

function matches({ condition }: Rule, url: string): boolean {
  const { regexFilter, requestDomains, excludedRequestDomains = [], resourceTypes } = condition;
  // Firefox 153 takes a host that ends in a dot for another site.
  const host = new URL(url).hostname.replace(/\.$/, '');
  return (
    (resourceTypes as readonly string[] | undefined)?.includes('main_frame') === true &&
    (requestDomains === undefined || within(host, requestDomains)) &&
    !within(host, excludedRequestDomains) &&
    new RegExp(regexFilter ?? '', 'i').test(url)
  );
}

const bySway = (a: Rule, b: Rule): number =>
  (b.priority ?? 1) - (a.priority ?? 1) ||
  PREFERENCE.indexOf(a.action.type) - PREFERENCE.indexOf(b.action.type);
