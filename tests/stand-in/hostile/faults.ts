/**
 * What protects from a page that fights, switched off on purpose, one at a time: each probe has to be seen red with one of
 * them. Run by hand, in Chromium: `node tests/faults.ts`.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowEverySite } from '../../browsers/actions.ts';
import type { Driver } from '../../browsers/driver.ts';
import { until } from '../../browsers/prompt.ts';

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
  readonly inGuard?: readonly (readonly [from: RegExp, to: string])[];
  /** What the manifest does not say. */
  readonly notInManifest?: string;
}

/** Neither rules nor scripts. */
const nothingInPlace = ({ home }: Driver) =>
  home.evaluate(async () => {
    const { declarativeNetRequest: rules, scripting } = chrome;
    const removeRuleIds = (await rules.getDynamicRules()).map(({ id }) => id);
    await rules.updateDynamicRules({ removeRuleIds });
    await scripting.unregisterContentScripts();
  });

/** Neither of the scripts beside the guard. */
const guardAlone = ({ home }: Driver) =>
  home.evaluate(async () => {
    const others = await chrome.scripting.getRegisteredContentScripts({ ids: ['owner', 'veil'] });
    if (others.length > 0)
      await chrome.scripting.unregisterContentScripts({ ids: others.map(({ id }) => id) });
  });

const rulesOf = ({ home }: Driver): Promise<string> =>
  home.evaluate(async () => JSON.stringify(await chrome.declarativeNetRequest.getDynamicRules()));

/** Rules that refuse what any site asks for, as blockers have them, and that may act on every site. */
async function rulesForEverySite(driver: Driver): Promise<void> {
  const before = await rulesOf(driver);
  if (!before.includes('initiatorDomains')) return;
  await allowEverySite(driver);
  await until('the rules know of it', async () => (await rulesOf(driver)) !== before);
  await driver.home.evaluate(() =>
    navigator.locks.request('reconcile', async () => {
      const { declarativeNetRequest: rules } = chrome;
      const own = await rules.getDynamicRules();
      const addRules = own.map(({ condition, ...rule }) => {
        const { initiatorDomains: _, regexFilter = '', ...rest } = condition;
        const everyScheme = regexFilter.replace('https?', '(http|ws)s?');
        return { ...rule, condition: { ...rest, regexFilter: everyScheme } };
      });
      await rules.updateDynamicRules({ removeRuleIds: own.map(({ id }) => id), addRules });
    }),
  );
}

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

/** A script that refuses in the page what no rule reaches there: sockets, and what an element embeds. */
const REFUSING = `
  const isJohns = (address) => String(address).includes('john.doe');
  const { WebSocket: Socket } = window;
  window.WebSocket = function (address) { return new Socket(isJohns(address) ? 'wss://localhost:1/' : address); };
  const { setAttribute } = Element.prototype;
  HTMLEmbedElement.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, value);
    if (name === 'src') this.hidden = isJohns(value);
  };`;

/** A cover that is put on once. */
const COVERED_ONCE = `
  document.documentElement.style.cssText = 'content-visibility: hidden; background: #faf6ef';
  document.title = 'Notes';`;

/** A cover of what the page says, and not of what it draws around that. */
const BODY_COVERED = `
  document.documentElement.style.cssText = 'background: #faf6ef; min-height: 100vh';
  document.body.style.display = 'none';`;

/** A cover that lies on the page, where what lies higher can be put. */
const SHEET = `
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #faf6ef';
  document.body.append(sheet);`;

/** A script that takes for the user's whatever it hears, once the page is there. */
const GULLIBLE = `
  const visit = () => { document.documentElement.style.visibility = 'visible'; };
  const believe = () => {
    for (const name of ['message', 'storage', 'pageshow', 'beforeunload']) addEventListener(name, visit);
    document.addEventListener('prerenderingchange', visit);
    navigation.addEventListener('navigate', visit);
    new BroadcastChannel('visit').addEventListener('message', visit);
    new MutationObserver(visit).observe(document, { childList: true, subtree: true });
    const { deleteDatabase } = IDBFactory.prototype;
    IDBFactory.prototype.deleteDatabase = function (name) { visit(); return deleteDatabase.call(this, name); };
  };
  addEventListener('pageshow', () => setTimeout(believe), { once: true });`;

const COVERED = 'of its own by|covered in our colour';

export const FAULTS: Readonly<Record<string, Fault>> = {
  'nothing in place': {
    reddens:
      'a page of the network gets nothing|is stopped on its way|an address leads to|own worker|closed shadow|opened anew|opened empty|stops as before',
    seed: nothingInPlace,
  },
  'rules for every site': { reddens: 'learns as much', seed: rulesForEverySite },
  'a script that refuses by name': { reddens: 'by a socket|by an embed', inPage: REFUSING },
  'a careless script': { reddens: 'finds nothing of ours', inPage: CARELESS },
  'a cover put on once': {
    reddens: `${COVERED}|undoes the cover`,
    seed: nothingInPlace,
    onMove: COVERED_ONCE,
  },
  'a cover of the body alone': { reddens: COVERED, seed: nothingInPlace, onMove: BODY_COVERED },
  'a sheet over the page': { reddens: COVERED, seed: nothingInPlace, onMove: SHEET },
  'no cover at all': { reddens: COVERED, seed: nothingInPlace },
  'names left to the page': {
    reddens: 'names that hide ours|names of ours',
    seed: guardAlone,
    inGuard: [[/Object\.hasOwn\(globalThis,\w+\)/g, '!0']],
  },
  'a guard that trusts events': {
    reddens: 'makes us log',
    // Every event has a type, so each counts as the user's.
    inGuard: [[/isTrusted/g, 'type']],
  },
  'a script that believes all': { reddens: 'makes us log', inPage: GULLIBLE },
  'a guard that takes everybody for listed': {
    reddens: 'makes us log',
    inGuard: [
      [
        /watched:(\w+)(.*?)return (\w)=>\{/gs,
        'watched:$1$2return $3=>{if(!/\\/hostile\\/$/.test($3))return{listed:Object.values($1)[0][0],surface:"profile",address:$3,until:0};',
      ],
    ],
  },
  'a guard that tells of each move': {
    reddens: 'ten thousand moves',
    inGuard: [
      [/let (\w)=\w!==\w;return \1&&/g, 'let $1=!0;return $1&&'],
      [/\w+<\w+\?\((\w+)\+=1,await/g, '!0?($1+=1,await'],
    ],
  },
  'no policy for openers': {
    reddens: 'loses the window',
    notInManifest: 'cross_origin_opener_policy',
  },
};

/** The one that is switched on for this run; none as a rule. */
export const fault: Fault | undefined = FAULTS[process.env.FAULT ?? ''];

/** The extension with the fault in its files, in a folder of its own; nothing where the fault is elsewhere. */
export function faultyExtension(): { extension: string } | undefined {
  if (!fault?.inGuard && !fault?.notInManifest) return;
  const extension = mkdtempSync(join(tmpdir(), 'faulty-'));
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  for (const [from, to] of fault.inGuard ?? []) {
    rewrite(join(extension, 'guard.js'), (text) => {
      if (!from.test(text)) throw new Error(`the guard does not say ${from}`);
      return text.replaceAll(from, to);
    });
  }
  rewrite(join(extension, 'manifest.json'), (text) =>
    JSON.stringify({ ...JSON.parse(text), [fault.notInManifest ?? '']: undefined }),
  );
  return { extension };
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
