/** An extension of one rule, one page and two lines of script: what it takes at least to show another page in one's place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { sites } from '../stand-in/sites.ts';

/** The address that it stops. */
export const BARE = `https://${sites.tiktok.host}/bare`;

const FILES = {
  'manifest.json': JSON.stringify({
    ...{ manifest_version: 3, name: 'Bare', version: '1' },
    permissions: ['declarativeNetRequestWithHostAccess'],
    host_permissions: [`https://${sites.tiktok.host}/*`],
    declarative_net_request: {
      rule_resources: [{ id: 'bare', enabled: true, path: 'rules.json' }],
    },
    // Where the page moves by itself, a rule hears of nothing.
    content_scripts: [
      { matches: [`https://${sites.tiktok.host}/*`], js: ['move.js'], run_at: 'document_start' },
    ],
    background: { service_worker: 'worker.js' },
    web_accessible_resources: [
      { resources: ['bare.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
  }),
  'rules.json': JSON.stringify([
    {
      id: 1,
      action: { type: 'redirect', redirect: { extensionPath: '/bare.html' } },
      condition: { urlFilter: `|${BARE}`, resourceTypes: ['main_frame'] },
    },
  ]),
  'move.js': `navigation.addEventListener('navigate', (move) => {
    if (!move.destination.url.endsWith('${sites.tiktok.profile}')) return;
    move.preventDefault();
    chrome.runtime.sendMessage('moved');
  });`,
  'worker.js': `chrome.runtime.onMessage.addListener((_moved, { tab }) => {
    chrome.tabs.update(tab.id, { url: '/bare.html' });
  });`,
  'bare.html': '<!doctype html><title>Bare</title><h1>Stopped</h1><button>Leave</button>',
};

/** It, in a browser. */
export interface Bare {
  /** The address of its page. */
  readonly page: string;
  /** Takes its files away again. */
  readonly takeAway: () => void;
}

/** Puts it into a browser, with its page open, so that its process is there as ours is. */
export async function installBare(browser: Browser): Promise<Bare> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const id = await browser.installExtension(folder);
  const page = `chrome-extension://${id}/bare.html`;
  await (await browser.newPage()).goto(page);
  return { page, takeAway: () => rmSync(folder, { recursive: true }) };
}
