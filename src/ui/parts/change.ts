import { signal } from '@preact/signals';
import { sendWithRetry } from '../../messages/messages.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import type { SettingName, SettingValue } from '../../model/change/settings.ts';

/** Whether the last change could not be kept. */
export const isChangeLost = signal(false);

/**
 * Asks for a change; the page follows once it is kept. Call it first thing in a click that also asks the
 * browser for a permission, as a popup does not outlive the question. Resolves to whether it was kept.
 */
export async function change<Name extends PageIntent['do']>(
  name: Name,
  data: Extract<PageIntent, { do: Name }>['with'],
): Promise<boolean> {
  try {
    await sendWithRetry('change', { do: name, with: data } as PageIntent);
    isChangeLost.value = false;
  } catch {
    isChangeLost.value = true;
  }
  return !isChangeLost.value;
}

/** Sets one setting. */
export const changeSetting = <Name extends SettingName>(setting: Name, value: SettingValue<Name>) =>
  change('set', { setting, value });
