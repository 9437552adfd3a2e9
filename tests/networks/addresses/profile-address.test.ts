import { expect, test } from 'vitest';
import { networks } from '../../../src/networks/addresses/lookup.ts';
import { placeOf } from '../../../src/networks/addresses/place.ts';
import { otherAddresses } from '../../../src/networks/addresses/profile-address.ts';

const of = (url: string) => {
  const identity = placeOf(url)?.identity;
  return identity && otherAddresses(identity);
};

test('where else one person can be is told, by every kind of name that does not follow from this one', () => {
  const older = ['youtube.com/c/…', 'youtube.com/user/…', 'youtube.com/…'];
  const channel = 'youtube.com/channel/UC…';
  expect(of('https://www.youtube.com/@johndoe')).toEqual([channel, ...older]);
  expect(of('https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv')).toEqual([
    'youtube.com/@…',
    ...older,
  ]);
  expect(of('https://www.youtube.com/user/johndoe')).toEqual([
    channel,
    'youtube.com/@…',
    ...older.slice(1),
  ]);
  expect(of('https://www.facebook.com/john.doe.77')).toEqual(['facebook.com/profile.php?id=…']);
});

test('nothing is told where all names of a person stand at one kind of address', () => {
  expect(of('https://www.instagram.com/john.doe/')).toEqual([]);
  expect(of('https://www.tiktok.com/@john.doe')).toEqual([]);
  expect(of('https://mas.to/@johndoe')).toEqual([]);
});

test('every further address of a kind names somebody by that kind', () => {
  for (const { id, kinds } of networks)
    for (const { id: kind, also = [] } of kinds)
      for (const address of also)
        expect(placeOf(address.replace('{}', 'johndoe'))?.identity).toMatchObject({
          network: id,
          kind,
        });
});
