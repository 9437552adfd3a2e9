import type { Page } from 'puppeteer-core';

/** So many large figures have room beside the time spent looking. */
export const ROOM = 3;

/** The figures of a report as they stand on the screen, in words. */
export interface Figures {
  /** Without the time spent looking, which no hand can count to the second. */
  readonly figures: readonly string[];
  readonly key: readonly string[];
  readonly notSeen: string;
  readonly beside: string;
  /** Each card's list, in the order of the alphabet: `Instagram 3 of 4`. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Each table's rows, of when it happened those that are not 0, in the order of the alphabet but for days. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** All that a report's screen tells. */
interface Screen {
  readonly figures: Figures;
  /** The headline and those of the cards, and what is suggested. */
  readonly titles: readonly string[];
  /** Seconds told as spent looking. */
  readonly spent: number;
}

/** Reads the report that a page shows. */
export async function readReport(home: Page): Promise<Screen> {
  const read = await home.evaluate(() => {
    const text = (one: Element | null | undefined) =>
      (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const texts = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll(selector)].map(text);
    const cards = [...document.querySelectorAll('.home section[aria-labelledby]')].map((card) => ({
      id: card.getAttribute('aria-labelledby') ?? '',
      list: [...card.querySelectorAll('.shares li')].map((row) => texts('span', row).join(' ')),
      lines: texts('.hopes p', card),
      headings: texts('thead th', card),
      rows: [...card.querySelectorAll('tbody tr')].map((row) => texts('th, td', row)),
    }));
    return {
      cards,
      titles: texts('.home h1, .home h2, .home section[aria-labelledby="one-thing"] p'),
      figures: texts('.figures li'),
      key: texts('section[aria-labelledby="by-time"] .key li'),
      notSeen: text(document.querySelector('.not-seen')),
      beside: texts('section[aria-labelledby="by-time"] > p:not(.not-seen)').join(' '),
    };
  });
  const { cards, titles, figures, ...more } = read;
  const time = figures.find((one) => one.includes('spent looking'));
  const [, amount = '0', unit] = /^([\d.]+)\s(sec|min)/.exec(time ?? '') ?? [];
  const tables = cards.filter(({ headings }) => headings.length > 0);
  const lists = cards.map(({ id, list, lines }) => [id, [...list, ...lines].sort()] as const);
  return {
    titles,
    spent: Number(amount) * (unit === 'min' ? 60 : 1),
    figures: {
      ...{ ...more, figures: figures.filter((one) => one !== time).slice(0, ROOM) },
      lists: Object.fromEntries(lists.filter(([, { length }]) => length > 0)),
      tables: Object.fromEntries(tables.map(({ id, ...table }) => [id, rowsOf(id, table)])),
    },
  };
}

/** A table's rows in words. */
function rowsOf(
  id: string,
  { headings, rows }: { headings: string[]; rows: string[][] },
): string[] {
  if (id === 'by-time') return rows.map((cells) => cells.join(' '));
  if (id !== 'by-hour') return rows.map((cells) => cells.join(' ')).sort();
  return rows
    .flatMap(([hours, ...cells]) =>
      cells.map((times, index) => [headings[index + 1], hours, times] as const),
    )
    .filter(([, , times]) => times !== '0')
    .map((cell) => cell.join(' '))
    .sort();
}
