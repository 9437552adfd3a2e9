/**
 * What protects from a page that fights, switched off on purpose, one at a time: each probe has to be seen red with one of
 * them. Run by hand, in Chromium: `node tests/faults.ts`.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../browsers/driver.ts';

export interface Fault {
  /** The tests that stand on what is switched off, as their names begin. */
  readonly reddens: string;
  /** Switches it off where the extension is at work. */
  readonly seed?: (driver: Driver) => Promise<unknown>;
  /** What a page runs before anything of its own. */
  readonly inPage?: string;
  /** What a page runs once it has moved to somebody listed. */
  readonly onMove?: string;
  /** What the built guard says, and what it says instead. */
  readonly inGuard?: readonly [from: RegExp, to: string];
}

/** Neither rules nor scripts. */
const nothingInPlace = ({ home }: Driver) =>
  home.evaluate(async () => {
    const { declarativeNetRequest: rules, scripting } = chrome;
    const removeRuleIds = (await rules.getDynamicRules()).map(({ id }) => id);
    await rules.updateDynamicRules({ removeRuleIds });
    await scripting.unregisterContentScripts();
  });

/** Rules that refuse what any site asks for, as blockers have them. */
const rulesForEverySite = ({ home }: Driver) =>
  home.evaluate(async () => {
    const { declarativeNetRequest: rules } = chrome;
    const own = await rules.getDynamicRules();
    const addRules = own.map(({ condition: { initiatorDomains: _, ...condition }, ...rule }) => ({
      ...rule,
      condition,
    }));
    await rules.updateDynamicRules({ removeRuleIds: own.map(({ id }) => id), addRules });
  });

/** A script that leaves all the traces that scripts of extensions leave, in the page and in no frame of it. */
const CARELESS = `if (window === top) addEventListener('DOMContentLoaded', () => {
  const { documentElement: root } = document;
  root.style.backgroundColor = 'red';
  root.append(document.createElement('div'), document.createElement('iframe'));
  document.adoptedStyleSheets.push(new CSSStyleSheet());
  Object.assign(window, { guardContext: {}, browser: {} });
  const { pushState } = history;
  history.pushState = function (...all) { return pushState.apply(this, all); };
  performance.mark('chrome-extension://abc/guard.js');
  Error.prepareStackTrace = (error) => error + ' chrome-extension://abc/guard.js';
  document.title += ' (1)';
  dispatchEvent(new Event('wxt:content-script-started'));
})`;

/** A cover that is put on once. */
const COVERED_ONCE = `
  document.documentElement.style.cssText = 'content-visibility: hidden; background: #faf6ef';
  document.title = 'Breathing Room';`;

/** A script that takes for the user's whatever it hears. */
const GULLIBLE = `
  const visit = () => { document.documentElement.style.visibility = 'visible'; };
  addEventListener('message', visit);
  new BroadcastChannel('visit').addEventListener('message', visit);
  addEventListener('storage', visit);`;

export const FAULTS: Readonly<Record<string, Fault>> = {
  'nothing in place': {
    reddens:
      'a page of the network gets nothing|is stopped on its way|an address leads to|own worker|closed shadow|opened anew|opened empty',
    seed: nothingInPlace,
  },
  'rules for every site': { reddens: 'learns as much', seed: rulesForEverySite },
  'a careless script': { reddens: 'finds nothing of ours', inPage: CARELESS },
  'a cover put on once': {
    reddens: 'of its own by|covered in our colour|undoes the cover',
    seed: nothingInPlace,
    onMove: COVERED_ONCE,
  },
  'a guard that trusts events': {
    reddens: 'makes us log',
    // Every event has a type, so each counts as the user's.
    inGuard: [/isTrusted/g, 'type'],
  },
  'a script that believes all': { reddens: 'makes us log', inPage: GULLIBLE },
};

/** The one that is switched on for this run; none as a rule. */
export const fault: Fault | undefined = FAULTS[process.env.FAULT ?? ''];

/** The extension with the fault in its guard, in a folder of its own; nothing where the fault is elsewhere. */
export function faultyExtension(): { extension: string } | undefined {
  if (!fault?.inGuard) return;
  const extension = mkdtempSync(join(tmpdir(), 'faulty-'));
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const guard = join(extension, 'guard.js');
  writeFileSync(guard, readFileSync(guard, 'utf8').replaceAll(...fault.inGuard));
  return { extension };
}
