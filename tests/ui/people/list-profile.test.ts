import { beforeAll, expect, test } from 'vitest';
import { readProfile } from '../../../src/networks/addresses/entry.ts';
import type { Chosen } from '../../../src/ui/people/list-profile.ts';
import { resetBrowser } from '../../background/fake.ts';

let peopleOf: typeof import('../../../src/ui/people/list-profile.ts').peopleOf;

// The page listens for permissions as soon as its code is there.
beforeAll(async () => {
  resetBrowser();
  ({ peopleOf } = await import('../../../src/ui/people/list-profile.ts'));
});

/** A profile by its link, and what to call whose it is. */
function chosen(link: string, nickname: string): Chosen {
  const entry = readProfile(link, null);
  if ('problem' in entry) throw new Error(link);
  return { ...entry, nickname };
}

test('who is called the same is one person; who is called nothing is one each', () => {
  const people = peopleOf([
    chosen('x.com/john_doe', ' Sam '),
    chosen('tiktok.com/@john.doe', ''),
    chosen('instagram.com/john.doe', 'Sam'),
    chosen('bsky.app/profile/john-doe.bsky.social', ''),
  ]);
  const named = people.map(({ nickname, response, identities }) => [
    nickname,
    response,
    identities.map(({ network }) => network).join(' '),
  ]);
  expect(named).toEqual([
    ['Sam', 'pause', 'x instagram threads'],
    ['Someone', 'pause', 'tiktok'],
    ['Someone', 'pause', 'bluesky'],
  ]);
  const keys = people.flatMap(({ id, identities }) => [id, ...identities.map(({ key }) => key)]);
  expect(new Set(keys).size).toBe(keys.length);
});
