import { expect, test } from 'vitest';
import { Profiles } from '../../../src/ui/people/profiles.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw } from '../draw.ts';

test('a name stands apart from its network: one that runs the other way does not trade places with it', async () => {
  const identity = { network: 'fediverse', kind: 'handle', value: 'x', key: 'a', label: 'ليلى' };
  const person = { ...SAM, identities: [identity] };
  const page = await draw(Profiles, { person, onRemove: () => {} });
  expect(page.querySelector('.who bdi')?.textContent).toBe('ليلى');
});
