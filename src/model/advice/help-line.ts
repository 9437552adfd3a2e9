/** What someone needs help with: being harmed by somebody, or harming themself. */
export const NEEDS = ['harm', 'crisis'] as const;
export type Need = (typeof NEEDS)[number];

/** Local wall times; the days are ISO weekdays, first and last, every day without them. */
export interface Hours {
  readonly from: string;
  readonly to: string;
  readonly days?: readonly [number, number];
}

/**
 * A page that tells of a line: its full address, without `https://`; the day, month or year that it gives of itself,
 * null where it gives none; the ISO date on which a stored copy of it was compared with the line. `list`: the page
 * itself was not read by us; a public list says that it read it on that day.
 */
export type Page = readonly [
  address: string,
  dated: string | null,
  compared: string,
  readBy?: 'list',
];

export interface Line {
  readonly name: string;
  /** Its name in another language of the country, where it goes by both. */
  readonly otherName?: string;
  /** What tells of it. The first page tells the number, a further one what the first leaves out. */
  readonly pages: readonly [Page, ...Page[]];
  /** As it is dialled there; spaces are for reading. */
  readonly number?: string;
  /** Where a text message goes, and what it says if the service asks for a word. */
  readonly text?: { readonly to: string; readonly say?: string };
  /** With the country's code, as it is dialled from anywhere. */
  readonly whatsapp?: string;
  /** Where the service writes with people, without `https://`. */
  readonly chat?: string;
  /** The part of the country that it is for; without it, for all of it. */
  readonly region?: string;
  /** The one language that it is in, where people there speak others too. */
  readonly language?: string;
  /** Of calls, or of texts where there are no calls. None where no page tells any, or pages differ. */
  readonly hours?: 'always' | readonly Hours[];
}

export interface Country extends Readonly<Record<Need, readonly Line[]>> {
  /** Numbers for life in danger, the first to call first. */
  readonly emergency: readonly string[];
  /** What tells of them. */
  readonly emergencyPages: readonly [Page, ...Page[]];
}
