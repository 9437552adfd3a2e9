/** Pages as the networks build them, each with the year in which it was, or its source: structure theirs, names made up. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { containerOf } from '../../../src/guard/veil/container.ts';
import { namesOf } from '../../../src/guard/veil/names.ts';
import { lets, matcherOf } from '../../../src/model/cover/matcher.ts';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import { canonical } from '../../../src/networks/addresses/canonical.ts';
import { OPEN, person } from '../../model/cover/list.ts';

const PAGES = join(import.meta.dirname, 'pages');

/** How John is named where his handle is not john.doe. */
const NAMES: Record<string, string> = {
  x: 'john_doe',
  reddit: 'john_doe',
  telegram: 'john_doe',
  vk: 'john_doe',
  linkedin: 'john-doe',
  bluesky: 'john.doe.example',
  facebook: 'johndoe',
  fediverse: 'john_doe@mastodon.social',
  tumblr: 'john-doe',
  pinterest: 'john_doe',
};

const read = (file: string) =>
  parseHTML(`<html><body>${readFileSync(join(PAGES, file), 'utf8')}</body></html>`).document;

/** What is veiled on a page where John is listed. */
function veiledOn(document: Document, network: string): Element[] {
  const john = person('john', NAMES[network] ?? 'john.doe', [network], { veil: 'soft' });
  const isHere = (domain: string) =>
    document.querySelector(`a[href*="/${domain}/"], a[href*="www.${domain}/"]`);
  const tables = Object.entries(tablesOf([john], OPEN, () => true));
  const [, table] = tables.find(([domain]) => isHere(domain)) ?? [];
  if (!table) throw new Error(`no table for ${network}`);
  const names = namesOf({ match: matcherOf(table), lets, canonical }, table);
  const found = [...document.querySelectorAll(names.selector)].filter(names.listed);
  return found.map((link) => containerOf(link, names.person).element);
}

/** The texts and pictures of an element. */
function shownIn(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  const nodes: Node[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeName === 'IMG' || node.nodeType === 3) nodes.push(node);
  return nodes;
}

describe.each(readdirSync(PAGES))('%s', (file) => {
  const document = read(file);
  const veiled = veiledOn(document, file.split('-')[0] ?? '');
  const isVeiled = (element: Element) =>
    shownIn(element).every((node) => veiled.some((one) => one.contains(node)));

  test('everything of his is veiled', () => {
    const his = [...document.querySelectorAll('[data-by=john]')];
    expect(his.length).toBeGreaterThan(0);
    expect(his.filter((one) => !isVeiled(one)).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('nothing of anybody else is', () => {
    const others = [...document.querySelectorAll('[data-by=jane]')];
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(isVeiled).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});
