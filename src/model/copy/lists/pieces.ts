/** What a list is taken apart into. */
import { addressIn } from '../../../networks/addresses/entry.ts';

/** Why a piece cannot be read, besides what is wrong with a link. */
export type Refused = 'pattern' | 'left-open' | 'not-a-link';

/** Something that may name somebody. */
export interface Piece {
  /** The line it stands in, from 1. */
  readonly line: number;
  /** As it stands there. */
  readonly text: string;
  /** The link in it, where it is not the whole text. */
  readonly address?: string;
  readonly refused?: Refused;
}

/** What may stand around a link in notes, tables and bookmarks. */
const BETWEEN = /[\s,;|<>"'“”()[\]]+/;

/** The links in a text; of a line without one the whole line. */
export const linksIn = (text: string): Piece[] =>
  text.split(/\r\n?|\n/).flatMap((whole, index) => {
    const line = index + 1;
    const links = whole.split(BETWEEN).filter((word) => addressIn(word));
    if (links.length > 0) return links.map((link) => ({ line, text: link }));
    return whole.trim() ? [{ line, text: whole.trim() }] : [];
  });
