/** The settings that one value replaces as a whole. What grows or shrinks by parts has intents of its own. */
import * as v from 'valibot';
import { brokeUpOn } from '../advice/broke-up-on.ts';
import { helpCountry } from '../advice/help-country.ts';
import { planOffered } from '../care/plan-offered.ts';
import { someone } from '../care/someone.ts';
import { lastCopy } from '../copy/last-copy.ts';
import { exitPage } from '../discretion/exit-page.ts';
import { lockAfter } from '../discretion/pin.ts';
import { asksWhetherHelped } from '../log/asks-whether-helped.ts';
import { logLoss } from '../log/loss.ts';
import { retention } from '../log/retention-setting.ts';
import { showsLearnt } from '../log/shows-learnt.ts';
import { switchedOff } from '../log/switched-off.ts';
import { takesNotes } from '../log/takes-notes.ts';
import { pinSuggested } from '../people/pin-suggested.ts';
import { restoredOn } from '../people/restored-on.ts';
import type { Setting } from '../records/kind.ts';
import { chosenLanguage } from '../settings/chosen-language.ts';
import { chosenFirstDay } from '../time/first-day.ts';
import { longestPass } from '../visits/longest-pass.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { waitGrows } from '../visits/wait-grows.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import { intent } from './intent.ts';
import { passphrase } from './passphrase.ts';
import { softeningDelay } from './softening-delay.ts';

export const SETTINGS = {
  waitSeconds,
  waitsLongerAtNight,
  waitGrows,
  longestPass,
  softeningDelay,
  passphrase,
  retention,
  chosenFirstDay,
  asksWhetherHelped,
  showsLearnt,
  takesNotes,
  planOffered,
  pinSuggested,
  someone,
  brokeUpOn,
  helpCountry,
  restoredOn,
  switchedOff,
  logLoss,
  chosenLanguage,
  exitPage,
  lockAfter,
  lastCopy,
} as const;
export type SettingName = keyof typeof SETTINGS;
export type SettingValue<Name extends SettingName> =
  (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;

/** Sets a setting. Throws where the value is not of the setting's shape. */
export const set = intent(
  v.strictObject({
    setting: v.picklist(Object.keys(SETTINGS) as SettingName[]),
    value: v.unknown(),
  }),
  (draft, { setting: name, value }) => {
    const setting: Setting<unknown> = SETTINGS[name];
    draft.set(setting, v.parse(setting.schema, value));
  },
);
