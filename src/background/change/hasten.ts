import { passphrase } from '../../model/change/passphrase.ts';
import { answer } from '../router.ts';
import { hastenNow } from './change.ts';
import { recordsOrNone } from './records.ts';

/** Does at once what waits, for whoever knows the passphrase. Answers whether they do. */
export function answerHasten(): void {
  answer('hasten', async ({ id, key }) => {
    const known = (await recordsOrNone()).setting(passphrase);
    if (!known || !(await isKnownBy(key, known))) return false;
    await hastenNow(id);
    return true;
  });
}

/** Whether what a passphrase or PIN was stretched to (hex) is what it is known by. */
export async function isKnownBy(key: string, { check }: { readonly check: string }) {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.fromHex(key));
  return new Uint8Array(digest).toHex() === check;
}
