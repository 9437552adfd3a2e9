/** What was made softer, as the log keeps it: what it was about and whom, never which handle, site or value. */
import * as v from 'valibot';
import type { NewMoment } from '../care/moment.ts';
import type { Intent, IntentName } from './intents.ts';
import type { SettingName } from './settings.ts';

/** What it may be about. */
const SOFTENED = [
  ...(['response', 'veil', 'chats', 'safety', 'name', 'person', 'profile', 'door'] as const),
  ...(['engine', 'viewer', 'wait', 'pass', 'date', 'delay', 'log', 'copy', 'other'] as const),
] as const;
type Softened = (typeof SOFTENED)[number];

/** What a moment of the log was about, as far as this version knows. */
export const softenedWhat = ({ what }: Pick<NewMoment, 'what'>): Softened =>
  SOFTENED.find((one) => one === what) ?? 'other';

/** By what was asked for, what that is about; all else is `other`. */
const ABOUT: { readonly [Name in IntentName]?: Softened } = {
  removePerson: 'person',
  removeIdentity: 'profile',
  setDoor: 'door',
  setEngine: 'engine',
  removeViewer: 'viewer',
  putHardDate: 'date',
  removeHardDate: 'date',
  taper: 'wait',
  takeRecords: 'copy',
};

const OF_SETTING: { readonly [Name in SettingName]?: Softened } = {
  waitSeconds: 'wait',
  waitsLongerAtNight: 'wait',
  waitGrows: 'wait',
  longestPass: 'pass',
  softeningDelay: 'delay',
  passphrase: 'delay',
  retention: 'log',
};

/** By the part of somebody that is edited, the first that is there. */
const OF_PERSON = {
  response: 'response',
  veil: 'veil',
  staysInTouch: 'chats',
  forSafety: 'safety',
  fullName: 'name',
} as const;

/** What an intent that made things softer was about, and whom (their id). */
export function softenedBy(intent: Intent): Pick<NewMoment, 'what' | 'person'> {
  const { with: data } = intent;
  const what = aboutWhat(intent) ?? 'other';
  return OF_SOMEBODY.includes(intent.do) && v.is(v.looseObject({ id: v.string() }), data)
    ? { what, person: data.id }
    : { what };
}

const OF_SOMEBODY: readonly IntentName[] = ['editPerson', 'removePerson', 'removeIdentity'];

function aboutWhat(intent: Intent): Softened | undefined {
  if (intent.do === 'set') return OF_SETTING[intent.with.setting];
  if (intent.do !== 'editPerson') return ABOUT[intent.do];
  const { with: said } = intent;
  const parts = Object.keys(OF_PERSON) as (keyof typeof OF_PERSON)[];
  const part = parts.find((one) => said[one] !== undefined);
  return part && OF_PERSON[part];
}
