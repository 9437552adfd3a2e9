import { t } from '../../language/text.ts';
import type { PinTried } from '../../messages/messages.ts';
import { pin } from '../../model/discretion/pin.ts';
import { stretch } from '../change/stretch.ts';
import { settingOf } from '../parts/live-data.ts';

/** Tries a PIN, with what it is stretched to. Resolves to what is wrong, in words; to null where it was right. */
export async function enterPin(
  digits: string,
  ask: (key: string) => Promise<PinTried>,
): Promise<string | null> {
  const salt = settingOf(pin)?.salt ?? '';
  const tried = await stretch(digits, salt)
    .then(ask)
    .catch(() => null);
  if (!tried) return t('trouble-change');
  if (tried.isRight) return null;
  return tried.wait > 0
    ? t('pin-wait', { seconds: Math.ceil(tried.wait / 1_000) })
    : t('pin-wrong');
}
