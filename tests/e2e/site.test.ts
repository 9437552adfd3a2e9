/** Any site by its address: the shapes of address that a browser has to stop by itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { FURTHER } from '../stand-in/sites.ts';
import { paused, SAM, show, submit, textOf, useBrowser, visit } from './support.ts';

const { blog, forum, own } = FURTHER;

async function open(held: ReturnType<typeof useBrowser>, url: string) {
  const page = await held.driver.browser.newPage();
  await visit(page, url);
  return page;
}

/** A page opens, and the site is asked for it. */
async function opens(held: ReturnType<typeof useBrowser>, url: string): Promise<void> {
  const page = await open(held, url);
  await until(`${url} opens`, async () => (await textOf(page)).startsWith('PAGE'));
}

/** The pause comes up instead. Returns what the site was asked for that names John. */
async function askedUntilPaused(held: ReturnType<typeof useBrowser>, url: string) {
  held.driver.standIn.takeNaming();
  const page = await open(held, url);
  expect(await paused(page)).toContain('Sam');
  return held.driver.standIn.takeNaming();
}

/** How many rules speak of a host. */
const rulesOn = ({ driver }: ReturnType<typeof useBrowser>, host: string) =>
  driver.home.evaluate(async (domain) => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    return rules.filter(({ condition }) => condition.requestDomains?.includes(domain)).length;
  }, host);

describe('pasted as another site', () => {
  const held = useBrowser();

  /** Lists Sam by this, and waits for the rule. */
  async function list(typed: string, domain: string): Promise<void> {
    await show(held.driver, 'people/add');
    await held.driver.home.select('.add-form select', 'site');
    await held.driver.allowing(() => submit(held.driver, typed, 'Sam'));
    await until(`${domain} is covered`, () => rulesOn(held, domain));
  }

  test('a parameter that names somebody, on a host with www', async () => {
    await list(`https://${forum}/member.php?mode=view&u=john-doe`, 'forum.example.org');
    for (const query of ['?u=john-doe', '?a=1&u=John-Doe&tab=posts#x'])
      expect(await askedUntilPaused(held, `https://${forum}/member.php${query}`)).toEqual([]);
    await opens(held, `https://${forum}/member.php?u=jane-roe`);
    await opens(held, `https://${forum}/member.php`);
  });

  test('a host of their own, typed bare', async () => {
    await list(own, own);
    expect(await askedUntilPaused(held, `https://${own}/`)).toEqual([]);
    expect(await askedUntilPaused(held, `https://www.${own}/about`)).toEqual([]);
  });

  test('other scripts, spaces, a port and a fragment; a needless escape meets the guard', async () => {
    await list(`${blog}/люди/Иван john-doe`, blog);
    const name = '%D0%98%D0%B2%D0%B0%D0%BD';
    const path = `/${encodeURIComponent('люди')}/`;
    for (const rest of [`${name}%20john-doe`, `${name}+john-doe/posts`, `Иван%20john-doe#x`]) {
      expect(await askedUntilPaused(held, `https://${blog}${path}${rest}`)).toEqual([]);
      expect(await askedUntilPaused(held, `https://${blog}:8443${path}${rest}`)).toEqual([]);
    }
    await askedUntilPaused(held, `https://${blog}${path}${name}%20%6Aohn-doe`);
    await opens(held, `https://${blog}${path}${name}%20jane-roe`);
  });

  test('an address that may name somebody or not is refused in words', async () => {
    await show(held.driver, 'people/add');
    await held.driver.home.select('.add-form select', 'site');
    await submit(held.driver, `https://${blog}/members?letter=j`, 'Sam');
    await until('it says why', () =>
      held.driver.home.evaluate(() =>
        document.querySelector('.problem')?.textContent?.includes('What follows the “?”'),
      ),
    );
  });
});

describe('one host alone is allowed, in the browser’s own settings', () => {
  const held = useBrowser();

  beforeAll(async () => {
    const { home, allowing } = held.driver;
    await home.evaluate((host) => {
      const button = document.createElement('button');
      button.id = 'one';
      button.addEventListener('click', () =>
        chrome.permissions.request({ origins: [`https://${host}/*`] }),
      );
      button.textContent = 'one';
      document.body.prepend(button);
    }, forum);
    await allowing(() => home.click('#one'));
    const identity = { network: 'site', kind: 'address', value: 'forum.example.org/john-doe' };
    const identities = [{ ...identity, key: 'john', label: identity.value }];
    await putRecords(held.driver, [personRecord({ ...SAM, identities } as typeof SAM)]);
    await until('it has a rule', () => rulesOn(held, 'forum.example.org'));
  });

  test('rule and guard act there', async () => {
    expect(await askedUntilPaused(held, `https://${forum}/john-doe`)).toEqual([]);
    await askedUntilPaused(held, `https://${forum}/%6Aohn-doe`);
  });

  test('elsewhere on the domain the page opens, and the People page offers to ask', async () => {
    await show(held.driver, 'people');
    await until('it can be asked for', () =>
      held.driver.home.evaluate(() =>
        [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Allow'),
      ),
    );
  });
});
