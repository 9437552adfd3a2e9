import { signal } from '@preact/signals';
import { sendWithRetry } from '../../messages/messages.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import type { SettingName, SettingValue } from '../../model/change/settings.ts';

/** Whether the last change could not be kept. */
export const isChangeLost = signal(false);

/** When the change that was asked for last happens, epoch ms, where it is softer and waits. */
export const waitsUntil = signal<number | null>(null);

/** The part of the screen in which the last change was asked for that says itself what came of it; null where there is none. */
export const answeredIn = signal<Element | null>(null);

/** Parts of a screen with a place for that. */
export const ANSWERING = 'answering';

/** Changes that were asked for and did not happen at once. */
const refusals = signal(0);

/** For controls that show a choice as soon as it is made: drawn anew, they show how things are. */
export const followRefusals = (): number => refusals.value;

/** Says it where what was just asked for could not be kept. Resolves to whether it was. */
export async function isKept(asked: Promise<unknown>): Promise<boolean> {
  const place = globalThis.document?.activeElement?.closest(`.${ANSWERING}`) ?? null;
  isChangeLost.value = await asked.then(
    () => false,
    () => true,
  );
  answeredIn.value = place;
  return !isChangeLost.value;
}

/** Asks for a change, see below. */
export async function ask(intent: PageIntent): Promise<boolean> {
  const asked = sendWithRetry('change', intent);
  const until = (await isKept(asked)) ? await asked : null;
  waitsUntil.value = until;
  const isDone = !isChangeLost.value && until === null;
  if (!isDone) refusals.value += 1;
  return isDone;
}

/**
 * Asks for a change; the page follows once it is kept. Call it first thing in a click that also asks the
 * browser for a permission, as a popup does not outlive the question. Resolves to whether it happened: one that is
 * softer may wait, which the page then says.
 */
export const change = <Name extends PageIntent['do']>(
  name: Name,
  data: Extract<PageIntent, { do: Name }>['with'],
): Promise<boolean> => ask({ do: name, with: data } as PageIntent);

/** Says what was done once all of it is kept; that something was not says the page already. */
export async function onceKept(asked: readonly Promise<boolean>[], say: () => void): Promise<void> {
  if ((await Promise.all(asked)).every(Boolean)) say();
}

/** Sets one setting. */
export const changeSetting = <Name extends SettingName>(setting: Name, value: SettingValue<Name>) =>
  change('set', { setting, value });
