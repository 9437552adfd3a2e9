import { signal } from '@preact/signals';
import { sendWithRetry } from '../../messages/messages.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import type { SettingName, SettingValue } from '../../model/change/settings.ts';

/** Whether the last change could not be kept. */
export const isChangeLost = signal(false);

/** Says it where what was just asked for could not be kept. Resolves to whether it was. */
export async function isKept(asked: Promise<unknown>): Promise<boolean> {
  isChangeLost.value = await asked.then(
    () => false,
    () => true,
  );
  return !isChangeLost.value;
}

/**
 * Asks for a change; the page follows once it is kept. Call it first thing in a click that also asks the
 * browser for a permission, as a popup does not outlive the question. Resolves to whether it was kept.
 */
export const change = <Name extends PageIntent['do']>(
  name: Name,
  data: Extract<PageIntent, { do: Name }>['with'],
): Promise<boolean> => isKept(sendWithRetry('change', { do: name, with: data } as PageIntent));

/** Sets one setting. */
export const changeSetting = <Name extends SettingName>(setting: Name, value: SettingValue<Name>) =>
  change('set', { setting, value });
