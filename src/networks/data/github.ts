import reserved from 'github-reserved-names/reserved-names.json' with { type: 'json' };
import type { Network } from '../network.ts';

/**
 * What stands where a name would and is none comes from github-reserved-names: some 300 words, kept up
 * to date. Words that could only be a placeholder for a name are left to be names.
 */
export const github: Network = {
  id: 'github',
  name: 'GitHub',
  domains: ['github.com'],
  others: ['github.io'],
  kinds: [{ id: 'handle', pattern: '[a-z0-9][a-z0-9_-]{0,38}', profile: 'https://github.com/{}' }],
  reserved: reserved
    .filter((word) => !/^user-?name$/.test(word))
    .concat('users', 'www', 'fluidicon', 'favicon', 'apple-touch-icon'),
  routes: [
    ['search', '/search?q=~(user:|author:|@){handle}'],
    ['search', '/search'],
    ['profile', '/(stars|sponsors|users)/{handle}'],
    ['profile', '/orgs/{handle}/people'],
    ['post', '/{handle}/*'],
    ['profile', '/{handle}(.atom|.png|.keys|.gpg|)'],
    ['post', '//gist.github.com/{handle}/*'],
    ['profile', '//gist.github.com/{handle}'],
    ['other', '//{handle}.github.io'],
  ],
};
