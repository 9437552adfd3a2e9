/**
 * What is behind the header of an age file (https://age-encryption.org/v1): a nonce, and the bytes in chunks. Without the
 * library, which brings its own key from file to file: where nobody types the passphrase there is only one that was made
 * before. It is not in the background's script either, which is to start at once.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { AgeLock } from './kept-lock.ts';

const NONCE_BYTES = 16;
const CHUNK_BYTES = 64 * 1024;

/** Locks bytes as they come. Each file has a nonce of its own, and so a key that no other file's bytes are locked with. */
export function lockedBytes(
  plain: ReadableStream<Uint8Array>,
  { header, key }: AgeLock,
): ReadableStream<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const label = new TextEncoder().encode('payload');
  const locked = chunksBy(hkdf(sha256, Uint8Array.fromHex(key), nonce, label, 32));
  return plain.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      start(to) {
        to.enqueue(new TextEncoder().encode(header));
        to.enqueue(nonce);
      },
      ...locked,
    }),
  );
}

/** Chunks are counted in their nonce, and the last one, which alone may be shorter, says so in its last byte. */
function chunksBy(key: Uint8Array): Transformer<Uint8Array, Uint8Array> {
  const counter = new DataView(new ArrayBuffer(12));
  const chunk = new Uint8Array(CHUNK_BYTES);
  let [held, index] = [0, 0n];
  const locked = (isLast: boolean) => {
    counter.setBigUint64(3, index);
    counter.setUint8(11, isLast ? 1 : 0);
    const bytes = chacha20poly1305(key, new Uint8Array(counter.buffer)).encrypt(
      chunk.subarray(0, held),
    );
    [held, index] = [0, index + 1n];
    return bytes;
  };
  return {
    transform(bytes, to) {
      for (let from = 0; from < bytes.length; ) {
        // Whether a full one is the last is known once there is more.
        if (held === CHUNK_BYTES) to.enqueue(locked(false));
        const more = bytes.subarray(from, from + CHUNK_BYTES - held);
        chunk.set(more, held);
        held += more.length;
        from += more.length;
      }
    },
    flush(to) {
      to.enqueue(locked(true));
    },
  };
}
