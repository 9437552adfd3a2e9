/** What a person does with copies, in any browser. */
import type { ElementHandle } from 'puppeteer-core';
import { says, show } from './actions.ts';
import type { Driver } from './driver.ts';
import { allKept } from './kept.ts';
import { recordsOf } from './records.ts';

/** Presses a button by its words: asking Firefox for its role takes seconds where there are tables. */
export async function tap({ home }: Driver, name: string): Promise<void> {
  await home.bringToFront();
  const button = await home.evaluateHandle(
    (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent === wanted),
    name,
  );
  await (button.asElement() as ElementHandle<Element> | null)?.click();
}

/** What a browser's log and list hold, as far as a copy has to bring it back. */
export async function logAndList(driver: Driver) {
  const all = (await allKept(driver)) as { place: string; value: Record<string, unknown> }[];
  const at = (place: string, ...names: readonly string[]) =>
    all
      .filter((one) => one.place === place)
      .map(({ value }) => names.map((name) => value[name]))
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return {
    checks: at('log checks', 'id', 'at', 'person', 'outcome', 'opensSitting'),
    days: at('log days', 'id', 'counters'),
    months: at('log months', 'id', 'counters', 'lookedDays'),
    people: Object.values(await recordsOf(driver, 'person')),
  };
}

/** Has the page keep what it would save. */
export const keepSaved = ({ home }: Driver): Promise<void> =>
  home.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { copy: file });
      return createObjectURL(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });

/** The bytes of what the page has kept. */
export async function savedBytes({ home }: Driver): Promise<Uint8Array<ArrayBuffer>> {
  const text = await home.evaluate(async () => {
    const { copy } = globalThis as unknown as { copy: Blob };
    return new Uint8Array(await copy.arrayBuffer()).toBase64();
  });
  return Uint8Array.fromBase64(text);
}

/** Chooses what the page has kept as the file to bring back. */
export const chooseSaved = ({ home }: Driver): Promise<void> =>
  home.$eval('.restore input[type="file"]', (field) => {
    const { copy } = globalThis as unknown as { copy: Blob };
    const chosen = new DataTransfer();
    chosen.items.add(new File([copy], 'notes.jsonl'));
    (field as HTMLInputElement).files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Makes a copy. @returns the file's bytes */
export async function makeCopy(driver: Driver, phrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { home } = driver;
  await keepSaved(driver);
  await home.evaluate(() => location.assign('#/settings/copies'));
  for (const name of ['phrase', 'again']) {
    await home.waitForSelector(`.passphrase-form [name="${name}"]`);
    await home.type(`.passphrase-form [name="${name}"]`, phrase);
  }
  await tap(driver, 'Make a copy');
  await says(home, 'Saved as notes-');
  return savedBytes(driver);
}

/** Chooses a file to bring back. */
export async function chooseFile(driver: Driver, path: string): Promise<void> {
  await show(driver, 'settings/copies');
  await (
    (await driver.home.waitForSelector(
      '.restore input[type="file"]',
    )) as ElementHandle<HTMLInputElement>
  ).uploadFile(path);
}

/** Chooses a file to bring back, and says its passphrase. */
export async function openCopy(driver: Driver, path: string, phrase: string): Promise<void> {
  await chooseFile(driver, path);
  const { home } = driver;
  await home.waitForSelector('.restore [name="phrase"]');
  await home.type('.restore [name="phrase"]', phrase);
  await tap(driver, 'Open it');
}

/** Takes over what is shown of a copy, allowing the sites of whoever is new. */
export async function takeOver(driver: Driver): Promise<void> {
  await says(driver.home, 'New here: ');
  await driver.allowing(() => tap(driver, 'Bring it back'));
  await says(driver.home, 'What was in the copy is here again.');
}
