/** What a PDF says that Chromium printed (156): its texts are codes of fonts, each with a table of what they stand for. */
import { inflateSync } from 'node:zlib';

interface Font {
  /** How many hex digits a code has. */
  readonly digits: number;
  readonly letters: ReadonlyMap<string, string>;
}

/** All texts of a PDF, one a line, letter by letter: a font may draw two as one, as the fi of an extension's id. */
export function textOfPdf(pdf: Uint8Array): string {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  );
  const fonts = new Map(
    [...objects].flatMap(([id, body]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
      return table ? [[id, fontOf(streamOf(objects.get(table) ?? ''))] as const] : [];
    }),
  );
  const texts = [...objects.values()].flatMap((body) => textsIn(streamOf(body), fonts));
  return texts.join('\n').normalize('NFKC');
}

/** What lies in an object besides its description, unpacked; nothing if nothing does. */
function streamOf(body: string): string {
  const [, about = '', data = ''] =
    /^([\s\S]*?)\s*stream\r?\n([\s\S]*)\r?\nendstream$/.exec(body) ?? [];
  const bytes = Buffer.from(data, 'latin1');
  return about.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
}

/** A font's table: single codes, and rows of them. */
function fontOf(table: string): Font {
  const parts = (name: string) =>
    [...table.matchAll(new RegExp(`begin${name}\\n([\\s\\S]*?)\\nend${name}`, 'g'))].flatMap(
      ([, lines = '']) => lines.split('\n').map((line) => line.match(/[\dA-F]+/g) ?? []),
    );
  const digits = parts('codespacerange')[0]?.[0]?.length ?? 0;
  const letters = new Map(
    parts('bfchar').map(([code = '', text = '']) => [code, letterOf(text)] as const),
  );
  for (const row of parts('bfrange')) {
    const [first = 0, last = 0, to = 0] = row.map((one) => Number.parseInt(one, 16));
    for (let code = first; code <= last; code += 1) {
      const name = code.toString(16).toUpperCase().padStart(digits, '0');
      letters.set(name, String.fromCodePoint(to + code - first));
    }
  }
  return { digits, letters };
}

const letterOf = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The texts of a page's contents: fonts go by the number of their object. */
function textsIn(contents: string, fonts: ReadonlyMap<string, Font>): string[] {
  return [...contents.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, block = '']) => {
    let font: Font | undefined;
    let text = '';
    for (const [, id, codes = ''] of block.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
      if (id) font = fonts.get(id);
      const { digits = codes.length, letters } = font ?? {};
      for (let at = 0; at < codes.length; at += digits)
        text += letters?.get(codes.slice(at, at + digits)) ?? '?';
    }
    return text;
  });
}
