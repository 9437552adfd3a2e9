/** What can be wrong with a file that is to be a copy. `copy-trouble-<kind>` in the catalogue says it to the user. */
export const COPY_TROUBLES = [
  /** The file has no bytes. */
  'empty',
  /** It cannot be read from the disk. */
  'unreadable',
  /** Larger than any copy of ours. */
  'large',
  /** Not a copy of ours. */
  'foreign',
  /** Our log as a table, which lacks what a log is made of. */
  'table',
  /** A later version wrote it. */
  'version',
  /** It is encrypted, and no passphrase was given. */
  'passphrase',
  /** The passphrase does not open it. */
  'wrong',
  /** It is encrypted in a way that we do not open: to keys, or with more work than we do. */
  'parameters',
  /** What is encrypted was changed or cut short. */
  'damaged',
  /** It ends before its last line. */
  'cut',
  /** Its last line tells of other lines than those before it. */
  'altered',
  /** A line is longer than any of ours. */
  'long',
  /** A line is none, or not of its kind's shape. */
  'shape',
  /** A name that an object of a program must not get from a file. */
  'name',
  /** A date or time that there is not. */
  'date',
  /** The same thing a second time. */
  'twice',
] as const;
export type CopyTroubleKind = (typeof COPY_TROUBLES)[number];

/** What is wrong with a file, and where: nothing of it is to be taken over. */
export class CopyTrouble extends Error {
  readonly kind: CopyTroubleKind;
  /** The line, counted from 1; nothing where it is about the file. */
  readonly line: number | undefined;
  /** What of the line: the path of a field, such as `check.day`. */
  readonly what: string | undefined;

  constructor(kind: CopyTroubleKind, line?: number, what?: string) {
    super(['copy:', kind, line, what].filter((part) => part !== undefined).join(' '));
    this.kind = kind;
    this.line = line;
    this.what = what;
  }
}
