import { signal } from '@preact/signals';
import { sendWithRetry } from '../../messages/messages.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import type { SettingName, SettingValue } from '../../model/change/settings.ts';

/** What was asked for last, from before it is sent, and once it happened at once. */
export const asked = signal<PageIntent | null>(null);
export const happened = signal<PageIntent | null>(null);

/** That the last change may hold for a day alone, or until when it does (epoch ms); null where it cannot. */
export const forADay = signal<{ until: number | null; limit: () => void } | null>(null);

/** Whether the last change could not be kept. */
export const isChangeLost = signal(false);

/** When the change that was asked for last happens, epoch ms, where it is softer and waits. */
export const waitsUntil = signal<number | null>(null);

/** The part of the screen in which the last change was asked for; null where that is not known. */
export const askedIn = signal<Element | null>(null);

/** What belongs together on a screen, and can take up a line. */
const PARTS = 'fieldset, form, li, .fold > div, section, .card';

/** Changes that were asked for and did not happen at once. */
const refusals = signal(0);

/** For controls that show a choice as soon as it is made: drawn anew, they show how things are. */
export const followRefusals = (): number => refusals.value;

/** Says it where what was just asked for could not be kept. Resolves to whether it was. */
export async function isKept(asked: Promise<unknown>): Promise<boolean> {
  isChangeLost.value = false;
  waitsUntil.value = null;
  askedIn.value = globalThis.document?.activeElement?.closest(PARTS) ?? null;
  const isLost = await asked.then(
    () => false,
    () => true,
  );
  if (isLost) isChangeLost.value = true;
  return !isLost;
}

/** Asks for a change, see below. */
export async function ask(intent: PageIntent): Promise<boolean> {
  asked.value = intent;
  const sent = sendWithRetry('change', intent);
  const isAnswered = await isKept(sent);
  const until = isAnswered ? await sent : null;
  if (until !== null) waitsUntil.value = until;
  const isDone = isAnswered && until === null;
  if (!isDone) refusals.value += 1;
  happened.value = isDone ? intent : null;
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

/** Ends what something was asked for in, such as its form: once it is kept, or waits. What is lost can be asked for again. */
export async function onceHeard(asked: Promise<boolean>, end: () => void): Promise<void> {
  if ((await asked) || waitsUntil.value !== null) end();
}

/** Sets one setting. */
export const changeSetting = <Name extends SettingName>(setting: Name, value: SettingValue<Name>) =>
  change('set', { setting, value });
