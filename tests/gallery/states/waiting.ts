import type { Intent } from '../../../src/model/change/intents.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { HARD_DATE } from '../../model/change/samples.ts';
import type { State } from '../state.ts';
import { list, sam } from './made-up.ts';

const HOUR = 3_600_000;

const intents: readonly Intent[] = [
  { do: 'editPerson', with: { id: sam.id, response: 'notice' } },
  { do: 'removePerson', with: { id: sam.id } },
  { do: 'set', with: { setting: 'waitSeconds', value: 5 } },
  { do: 'eraseLog', with: {} },
  { do: 'editPerson', with: { id: sam.id, fullName: null } },
  { do: 'removeIdentity', with: { id: sam.id, key: sam.identities[0]?.key ?? '' } },
  { do: 'removeViewer', with: { host: 'instagram.viewer.example' } },
  { do: 'putHardDate', with: { ...HARD_DATE, waitsLonger: false } },
];

/** Changes that wait, one of them for a day. */
export const waiting: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(softeningDelay, 24);
  for (const [index, intent] of intents.entries()) {
    const times = { delay: 24 * HOUR, waited: index * HOUR, seen: Date.now() };
    draft.put(postponed, `waiting-${index}`, {
      id: `waiting-${index}`,
      intent,
      ...times,
      forADay: index === 0,
    });
  }
};
