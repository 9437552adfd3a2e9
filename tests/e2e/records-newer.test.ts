/** What works while the records are those of a newer version, and what is said of it. */
import { expect, test } from 'vitest';
import { JOHN, listJohn, says, show, textOf, useBrowser, visit } from './support.ts';

const held = useBrowser();

/** A version of ours that does not exist yet takes over the records, and this one starts anew. */
async function beOlder(): Promise<void> {
  await held.driver.home.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const opened = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    for (const name of names.filter((one) => one.startsWith('records')))
      (await opened(indexedDB.open(name, 99))).close();
  });
  await held.driver.stopWorker();
  await held.driver.home.evaluate(() => chrome.storage.session.clear());
}

test('who was added stays covered, nothing is overwritten, and every page says why it is empty', async () => {
  const { driver } = held;
  await listJohn(driver, 'instagram');
  await beOlder();
  const why = 'A newer version of Breathing Room saved what is here.';
  await show(driver, 'people');
  await says(driver.home, why);
  await driver.home.evaluate(() => location.assign('/popup.html'));
  await driver.home.waitForSelector('.popup [role="alert"]');
  const said = await textOf(driver.home);
  expect(said).toContain(why);
  expect(said).not.toContain('The log could not be read');
  const before = driver.standIn.received.length;
  const page = await driver.browser.newPage();
  await visit(page, JOHN);
  await says(page, 'Let this one go by.');
  expect(driver.standIn.received.slice(before)).toEqual([]);
  const versions = await driver.home.evaluate(async () =>
    (await indexedDB.databases())
      .filter(({ name = '' }) => name.startsWith('records'))
      .map(({ version }) => version),
  );
  expect(versions).toEqual([99]);
});
