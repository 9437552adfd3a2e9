import type { Gone } from '../../model/log/gone.ts';
import { type Writing, write } from './log-database.ts';

/** Notes that something is gone; of two such notes the later stays. */
export async function noteGone(writing: Writing<'gone'>, gone: Gone): Promise<void> {
  const known = await writing.objectStore('gone').get(gone.id);
  if (!known || known.at < gone.at) await writing.objectStore('gone').put(gone);
}

/** Forgets that some of it is gone, once something else says so or nothing could bring it back. */
export const dropGone = (isPast: (gone: Gone) => boolean): Promise<void> =>
  write(['gone'], async (writing) => {
    for await (const cursor of writing.objectStore('gone'))
      if (isPast(cursor.value)) await cursor.delete();
  });
