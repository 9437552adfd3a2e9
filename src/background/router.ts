import * as v from 'valibot';
import { browser } from '#imports';
import { type Messages, onMessage } from '../messages.ts';
import { MOMENTS } from '../model/care/moment.ts';
import { HELPED, HOPES, LONGEST, MOODS, WAYS } from '../model/log/answers.ts';
import { OUTCOMES } from '../model/log/check.ts';
import { MOST_AT_ONCE } from '../model/log/history.ts';
import { SPANS } from '../model/time/span.ts';
import { SURFACES } from '../networks/network.ts';

const id = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const isoDay = v.pipe(v.string(), v.isoDate());
const surface = v.picklist(SURFACES);
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.trigger));
const answers = v.strictObject({
  hope: v.nullish(v.picklist(HOPES)),
  cameBy: v.nullish(v.picklist(WAYS)),
  mood: v.nullish(v.picklist(MOODS)),
  triggers: v.optional(v.pipe(v.array(word), v.maxLength(12))),
  note: v.nullish(v.pipe(v.string(), v.maxLength(LONGEST.note))),
  helped: v.nullish(v.picklist(HELPED)),
  helpedLater: v.nullish(v.picklist(HELPED)),
  isNotMe: v.optional(v.boolean()),
  removed: v.optional(v.picklist([0, 1])),
  outcome: v.optional(v.picklist(OUTCOMES)),
});
const filter = v.strictObject({
  person: v.optional(id),
  network: v.optional(word),
  outcome: v.optional(v.picklist(OUTCOMES)),
});
const whole = v.pipe(v.number(), v.integer());
const place = v.strictObject({ at: whole, id });
const visit = v.strictObject({
  id,
  key,
  surface,
  source: v.picklist(['load', 'inside', 'new-tab', 'advance', 'skip', 'feed']),
});

/** The shape of every message. */
const shapes = {
  visit,
  alias: v.strictObject({ key, address: v.pipe(v.string(), v.url(), v.maxLength(2_000)) }),
  stayed: v.strictObject({ visit: id, seconds: v.pipe(whole, v.minValue(0), v.maxValue(86_400)) }),
  pause: visit,
  leave: v.strictObject({ visit: id, key }),
  goOn: v.strictObject({ visit: id, key, surface }),
  glance: v.undefined(),
  report: v.strictObject({ span: v.picklist(SPANS), day: isoDay }),
  say: v.strictObject({ visit: id, answers }),
  asked: v.undefined(),
  history: v.strictObject({
    filter,
    before: v.nullable(place),
    count: v.pipe(whole, v.minValue(1), v.maxValue(MOST_AT_ONCE)),
  }),
  moment: v.strictObject({
    id,
    kind: v.picklist(MOMENTS),
    what: v.optional(v.pipe(v.string(), v.maxLength(200))),
    person: v.optional(id),
  }),
  unmoment: id,
  moments: v.strictObject({ kind: v.picklist(MOMENTS), from: isoDay, to: isoDay }),
} satisfies Record<keyof Messages, v.GenericSchema>;

type Sender = chrome.runtime.MessageSender;

/** Ours and, for all but a page's own messages, from a page of ours rather than from a site's tab. */
function trusted(name: keyof Messages, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (name === 'visit' || name === 'alias' || name === 'stayed')
    return sender.tab?.id !== undefined && sender.frameId === 0;
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * Answers one kind of message, once its sender and shape are found right; others are refused with
 * an error to their sender.
 */
export function answer<Name extends keyof Messages>(
  name: Name,
  reply: (
    data: Parameters<Messages[Name]>[0],
    sender: Sender,
  ) => Promise<Awaited<ReturnType<Messages[Name]>>>,
): void {
  onMessage(name, async (message) => {
    if (!trusted(name, message.sender)) throw new Error(`${name}: not from Breathing Room`);
    const { success, output } = v.safeParse(shapes[name], message.data);
    if (!success) throw new Error(`${name}: not of the agreed shape`);
    return reply(output as Parameters<Messages[Name]>[0], message.sender);
  });
}
