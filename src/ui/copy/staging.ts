import { sendMessage } from '../../messages/messages.ts';
import type { CopyRow } from '../../model/copy/line.ts';
import type { NewsOfLog } from '../../model/copy/preview.ts';
import { firstAndLast } from '../../model/time/day.ts';

/** So many lines go to the background at once. */
const BATCH_LINES = 2_000;

/** Puts lines aside in the background, some at a time: the next are read while those before are written. */
export class Staging {
  #rows: CopyRow[] = [];
  #index = 0;
  #news: NewsOfLog = {
    newChecks: 0,
    from: null,
    to: null,
    counted: 0,
    old: 0,
    away: 0,
    takenOut: 0,
  };
  #sent: Promise<void> | undefined;

  add(row: CopyRow): Promise<void> | undefined {
    this.#rows.push(row);
    return this.#rows.length >= BATCH_LINES ? this.#send() : undefined;
  }

  /** @returns what of them would change the log */
  async finish(): Promise<NewsOfLog> {
    await this.#send();
    await this.#sent;
    return this.#news;
  }

  /** Forgets what was sent, if anything was. */
  async drop(): Promise<void> {
    if (!this.#sent) return;
    await this.#sent.catch(() => undefined);
    await sendMessage('dropStaged', undefined).catch(() => undefined);
  }

  async #send(): Promise<void> {
    await this.#sent;
    const { looksIn, stagedLines, takenOutIn } = await import('../../model/copy/staged-lines.ts');
    const [some, looks] = [stagedLines(this.#rows), looksIn(this.#rows)];
    const takenOut = takenOutIn(this.#rows);
    const asked = sendMessage('stageLines', { some, looks, takenOut, index: this.#index });
    this.#index += this.#rows.length;
    this.#rows = [];
    this.#sent = asked.then((more) => {
      this.#news = together(this.#news, more);
    });
    // Who reads on hears of it at the next lines.
    this.#sent.catch(() => undefined);
  }
}

/** What two parts of a copy would change. */
function together(some: NewsOfLog, more: NewsOfLog): NewsOfLog {
  const days = [some.from, some.to, more.from, more.to].filter((day) => day !== null);
  return {
    newChecks: some.newChecks + more.newChecks,
    ...firstAndLast(days),
    counted: some.counted + more.counted,
    old: some.old + more.old,
    away: some.away + more.away,
    takenOut: some.takenOut + more.takenOut,
  };
}
