import { i18n } from '#i18n';
import { HELPED, HOPES, MOODS, TRIGGERS, WAYS } from '../../model/log/answers.ts';

/** An id as a key of the catalogue, where browsers take no hyphen. */
const keyOf = (id: string) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The answers to tap, each with its name. The catalogue is checked to hold one for every id. */
const named = <Id extends string>(section: string, ids: readonly Id[]) =>
  ids.map((id) => ({ id, name: i18n.t(`answer.${section}.${keyOf(id)}` as 'answer.hope.habit') }));

export const hopes = () => named('hope', HOPES);
export const ways = () => named('way', WAYS);
export const moods = () => named('mood', MOODS);
export const triggers = () => named('trigger', TRIGGERS);
export const helps = () => named('helped', HELPED);
