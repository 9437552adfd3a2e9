import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What stands in somebody's way on a page, in short. */
export async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const found = (await page.evaluate(`axe.run(${asked})`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
