import { browser } from '#imports';
import {
  isForPages,
  isForWorkers,
  MOST_RULES,
  MOST_TURNING_RULES,
  type Rule,
  turnedForWorkers,
} from '../../model/cover/rule-drafts.ts';
import { replaceSessionRules } from './rules.ts';

/**
 * Has what sites' own service workers ask for in a page's place turn to the pause as well. Only rules of a session can
 * tell who asks; they end with the browser, and each session's first look brings all in line anew.
 * @param rules those that are registered, the most telling first
 */
export async function turnSiteWorkers(rules: readonly Rule[]): Promise<void> {
  // Firefox (153) turns the page before the worker hears of it.
  if (import.meta.env.FIREFOX) return;
  const there = (await browser.declarativeNetRequest.getSessionRules()).filter(isForWorkers);
  // Of a list with room for less than all, what refuses was left out first: nothing would lift these while a pass holds.
  const isWhole = rules.length < MOST_RULES;
  const pages = isWhole ? rules.filter(isForPages).slice(0, MOST_TURNING_RULES) : [];
  await replaceSessionRules(there, pages.map(turnedForWorkers));
}
