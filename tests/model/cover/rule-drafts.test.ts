/** What rules refuse beside pages: to pages of the network alone, and after everybody's pages. */
import { expect, test } from 'vitest';
import { type Grants, grantsOf } from '../../../src/model/cover/access.ts';
import { isForPages, rulesFor } from '../../../src/model/cover/rule-drafts.ts';
import type { Listed } from '../../../src/model/people/person.ts';
import { within } from '../../../src/networks/addresses/canonical.ts';
import { networks } from '../../../src/networks/addresses/lookup.ts';
import { listed, OPEN } from './list.ts';

const anywhere: Grants = () => true;
const john = listed({ network: 'instagram', kind: 'handle', value: 'john.doe' });
const refusing = (one: Listed, grants = anywhere) =>
  rulesFor(one, OPEN, grants).rules.filter((rule) => !isForPages(rule));

/** Whether a rule of these refuses what a page on a host asks for. */
const refuses = (url: string, host: string, grants = anywhere) =>
  refusing(john, grants).some(
    ({ condition }) =>
      within(host, condition.initiatorDomains ?? []) &&
      within(new URL(url).hostname, condition.requestDomains ?? []) &&
      new RegExp(condition.regexFilter ?? '', 'i').test(url),
  );

const PROFILE = 'https://www.instagram.com/john.doe/';

test('profile, posts below it and what the site’s code asks are refused to the network’s own pages', () => {
  for (const path of ['', 'embed/', 'p/ABC/', '?__a=1'])
    expect([path, refuses(PROFILE + path, 'www.instagram.com')]).toEqual([path, true]);
  const api = 'https://i.instagram.com/api/v1/users/web_profile_info/?username=john.doe';
  expect(refuses(api, 'www.instagram.com')).toBe(true);
  expect(refuses('https://www.instagram.com/jane.roe/', 'www.instagram.com')).toBe(false);
});

test('nothing is refused to pages of another site, or of a host that was refused us', () => {
  expect(refuses(PROFILE, 'www.example.com')).toBe(false);
  expect(refuses(PROFILE, 'www.facebook.com')).toBe(false);
  const grants = grantsOf(['*://*.instagram.com/*']);
  expect(refuses(PROFILE, 'www.instagram.com', grants)).toBe(true);
  expect(refuses(PROFILE, 'instagr.am', grants)).toBe(false);
});

test('on no network is a page refused rather than turned to the pause, or anything to any page', () => {
  const all = networks.flatMap((network) =>
    network.kinds
      .filter(({ livesOn }) => !livesOn)
      .flatMap(({ id }) =>
        refusing(listed({ network: network.id, kind: id, value: 'johndoe' })).map((rule) => ({
          ...rule.condition,
          network: network.id,
        })),
      ),
  );
  const named = new Set(all.map(({ network }) => network));
  expect(named.size).toBeGreaterThan(40);
  for (const { network, initiatorDomains = [], excludedResourceTypes } of all) {
    expect([network, excludedResourceTypes]).toEqual([network, ['main_frame']]);
    expect([network, initiatorDomains.length > 0]).toEqual([network, true]);
  }
});
