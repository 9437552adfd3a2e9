import { pin } from '../../../src/model/discretion/pin.ts';
import type { Person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { PIN } from '../../model/change/samples.ts';
import { press, write } from '../hands.ts';
import type { State } from '../state.ts';
import { list, sam } from './made-up.ts';

const at = 'home#/carry';
const MAKE = '.carry-out .button';
const one = { at, keep: list(sam) } as const;

/** So many people, as unlike each other as people are. */
const crowd =
  (count: number): NonNullable<State['keep']> =>
  (draft) =>
    list(...Array.from({ length: count }, someone))(draft);

function someone(): Person {
  const [id, name] = [crypto.randomUUID(), crypto.randomUUID().slice(0, 13)];
  const identity = { network: 'instagram', kind: 'handle', value: name, label: name };
  return { ...sam, id, nickname: name, identities: [{ ...identity, key: id.slice(0, 8) }] };
}

/** The page is open: the PIN was entered a minute ago. */
const withPin = {
  isUnlocked: true,
  keep: (draft: Draft) => {
    list(sam)(draft);
    draft.set(pin, PIN);
  },
} as const;

/** Enters a PIN where it is asked for once more. */
const enter = async () => {
  await write('.carry-out [name="phrase"]', '1234');
  await press('.carry-out [type="submit"]');
};

/** From one browser to another, by hand. */
export const carry: readonly State[] = [
  { name: 'before', ...one, shows: MAKE },
  { name: 'the PIN once more', at, shows: '.carry-out form', ...withPin },
  {
    name: 'a code behind the PIN',
    ...{ at, shows: '.code', ...withPin, act: enter },
    replies: { unlock: () => ({ isRight: true, wait: 0 }) },
  },
  {
    name: 'a code is missing',
    ...one,
    shows: '.list-form [role="status"]:not(:empty)',
    act: async () => {
      await write('.list-form textarea', 'BR/2/3/K7QX/ABCDEFGH');
      await press('.list-form [type="submit"]');
    },
  },
  {
    name: 'the last of several codes',
    ...{ at, keep: crowd(20), shows: '.code-steps :last-child[aria-disabled="true"]' },
    act: () => press(MAKE, '.code-steps :last-child'),
  },
  {
    name: 'more than codes hold',
    ...{ at, keep: crowd(300), shows: '.carry-out .wash', act: () => press(MAKE) },
  },
];
