/**
 * What the user does for themself, kept beside the checks: an urge ridden out, something done instead
 * of looking, answers before a reply, a reminder done, a day of contact.
 */
export const MOMENTS = ['urge', 'swap', 'reply', 'reminder', 'contact'] as const;
export type MomentKind = (typeof MOMENTS)[number];

/** As the page that saw it tells of it. */
export interface NewMoment {
  /** Made where it happens; sending it again changes nothing. */
  readonly id: string;
  readonly kind: MomentKind;
  /** What it was about, by the kind's own ids: the action, the reminder, the answers. */
  readonly what?: string | undefined;
  readonly person?: string | undefined;
}

/** As kept. */
export interface Moment extends NewMoment {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The user's local date then, `2026-11-23`. */
  readonly day: string;
}
