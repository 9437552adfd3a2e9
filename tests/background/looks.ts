/** Looks put into the log as the background writes them. */
import { writeDown } from '../../src/background/log/writer.ts';
import type { Answers } from '../../src/model/log/answers.ts';
import { entryOn, type LogEntry } from '../../src/model/log/entry.ts';
import { saidAt } from '../../src/model/log/fold.ts';
import { localDay, localHour } from '../../src/model/time/day.ts';
import type { LaterEvent } from '../../src/model/visits/event.ts';

interface Look {
  readonly person?: string;
  readonly network?: string;
  /** Epoch ms. */
  readonly at?: number;
  /** What happened in it. */
  readonly kind?: LaterEvent['kind'];
  readonly said?: Answers;
}

/** What is written down of one visit. */
export function entryOf(
  visit: string,
  { person = visit, network = 'x', at = Date.now(), kind, said = {} }: Look = {},
): LogEntry {
  const seen = {
    ...{ kind: 'seen' as const, visit, at, day: localDay(at), hour: localHour(at) },
    ...{ network, surface: 'profile' as const, origin: 'opened' as const },
  };
  const events = kind ? [seen, { kind, visit, at }] : [seen];
  return { ...entryOn(visit, { events, said: saidAt(said, at) }), person };
}

/** Has looks been, one after the other. */
export async function looked(looks: Readonly<Record<string, Look>>): Promise<void> {
  for (const [visit, look] of Object.entries(looks)) await writeDown(entryOf(visit, look));
}
