/**
 * Rows as a text that only who knows the passphrase can read: lines of JSON, deflated, encrypted by AES-256-GCM under a
 * random nonce, in base64. It is bound to the browser that wrote it and to its revision, so that whoever keeps it can
 * neither pass it off as another's nor mix two of them.
 */
import * as v from 'valibot';
import { deflated, inflated } from '../copy/deflate.ts';
import { recordSchema } from '../copy/line.ts';
import type { Stored } from '../records/kind.ts';
import { type Figures, figuresSchema } from './day-figures.ts';
import type { Heard } from './forgotten.ts';
import { isSynced } from './synced-rows.ts';
import type { Syncing } from './syncing.ts';

/** Bytes of a nonce: NIST SP 800-38D, 8.2.2. */
const NONCE_BYTES = 12;

/** A line: a record, what a browser tells of its days, or of which marks it has heard. */
export type Line = Stored | { readonly figures: Figures } | { readonly heard: Heard };

/** Whose rows, and the how manieth text of theirs. */
export interface Written {
  readonly device: string;
  readonly revision: number;
}

const imported = ({ key }: Pick<Syncing, 'key'>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', Uint8Array.fromHex(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

const boundTo = ({ device, revision }: Written): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`breathing-room sync 1 ${device} ${revision}`);

/** Seals lines, by a key of 32 bytes in hex. */
export async function sealLines(
  lines: readonly Line[],
  by: Pick<Syncing, 'key'>,
  written: Written,
): Promise<string> {
  const plain = await deflated(textOfLines(lines));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const how = { name: 'AES-GCM', iv, additionalData: boundTo(written) };
  const sealed = await crypto.subtle.encrypt(how, await imported(by), plain);
  return new Uint8Array([...iv, ...new Uint8Array(sealed)]).toBase64();
}

/** Lines as they are sealed: the same ones come to the same text. */
export const textOfLines = (lines: readonly Line[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** What was sealed. Null where it was not by this key, or not as this browser's text of this revision. */
export async function openLines(
  text: string,
  by: Pick<Syncing, 'key'>,
  written: Written,
): Promise<string | null> {
  try {
    const bytes = Uint8Array.fromBase64(text);
    const how = {
      name: 'AES-GCM',
      iv: bytes.slice(0, NONCE_BYTES),
      additionalData: boundTo(written),
    };
    const plain = await crypto.subtle.decrypt(how, await imported(by), bytes.slice(NONCE_BYTES));
    return await (await inflated(new Uint8Array(plain))).text();
  } catch {
    return null;
  }
}

/** What a text tells; what of it is of no shape of ours, or does not go by sync, is left out. */
export interface Told {
  readonly rows: readonly Stored[];
  /** Null where it tells nothing of days. */
  readonly figures: Figures | null;
  /** Null where not all of it found room. */
  readonly heard: Heard | null;
}

export function toldIn(text: string): Told {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  const figures = lines.find((one) => v.is(figuresLine, one));
  return {
    rows: (lines.filter((one) => v.is(recordSchema, one)) as unknown as Stored[]).filter(isSynced),
    figures: figures?.figures ?? null,
    heard: lines.find((one) => v.is(heardLine, one))?.heard ?? null,
  };
}

const figuresLine = v.looseObject({ figures: figuresSchema });
const heardLine = v.looseObject({ heard: v.record(v.string(), v.string()) });
