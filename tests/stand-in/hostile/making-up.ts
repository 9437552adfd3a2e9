/**
 * How a page of a network can try to have us log, learn or open what nobody did, or fall over. Each runs in the page,
 * with somebody listed's address.
 */
const clicks = (more: string) => `
  const link = Object.assign(document.createElement('a'), { href: address });
  document.body.append(link);
  for (let time = 0; time < 20; time += 1)
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...${more} }));`;

const navigates = (address: string) => `
  navigation.dispatchEvent(Object.assign(new Event('navigate', { cancelable: true }), {
    navigationType: 'push', destination: { url: ${address}, sameDocument: true } }));`;

/** What is no visit of anybody's: nothing is logged, opened or covered. */
export const MAKING_UP: Readonly<Record<string, string>> = {
  'clicks for a new tab': clicks('{ ctrlKey: true }'),
  'clicks of the middle button': clicks('{ button: 1 }').replace("'click'", "'auxclick'"),
  'a move': navigates('address'),
  'a move nowhere': navigates('undefined'),
  'a return from the cache': `dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
  'a page that was loaded ahead': `document.dispatchEvent(new Event('prerenderingchange'))`,
  'a page about to be left': `dispatchEvent(new Event('beforeunload', { cancelable: true }))`,
  'messages to the window': `
    for (const type of ['visit', 'goOn', 'change', 'alias', 'stayed', 'closePass', 'pause'])
      postMessage({ id: 1, type, data: { id: 'made-up-1', key: 'john', surface: 'profile', source: 'load', address }, timestamp: 1 }, '*');`,
  'messages to all of its tabs': `
    const channel = new BroadcastChannel('visit');
    channel.postMessage({ type: 'visit', data: address });
    channel.close();`,
  'keys of ours in its own storage': `
    for (const key of ['watch:instagram.com', 'passEnds', 'list', 'texts']) localStorage.setItem(key, JSON.stringify({ [address]: 9e15 }));
    dispatchEvent(new StorageEvent('storage', { key: 'passEnds' }));`,
  'databases of our names': `for (const name of ['log', 'records']) indexedDB.deleteDatabase(name);`,
  'elements with the names of ours': `
    for (const id of ['guardContext', 'owner', 'veil', 'reread', 'stay', 'passNote', 'chrome', 'browser', 'navigation', 'Reflect'])
      document.body.append(Object.assign(document.createElement('a'), { id }), Object.assign(document.createElement('form'), { name: id }));`,
  'elements with the names of the document’s': `
    const { body } = document;
    body.append(...Object.keys(Document.prototype).map((name) => Object.assign(new Image(), { name })));
    body.querySelectorAll('img').forEach((one) => one.remove());`,
  'an address that is too long': `history.replaceState({}, '', '/' + 'a/'.repeat(20000)); history.replaceState({}, '', '/hostile/');`,
  'addresses that are none': `
    for (const path of ['/%E0%A4%A/', '/%00/', '/%ff%fe/', '/__proto__/', '/constructor/', '/toString/', '/hasOwnProperty/', '/[/', '/(((((/', '/\\\\/', '/\\ud800/', '/?%', '/#%%%'])
      try { history.replaceState({}, '', path); } catch {}
    history.replaceState({}, '', '/hostile/');`,
  'an address that is slow to compare': `history.replaceState({}, '', '/' + 'john.do'.repeat(5000) + '/'); history.replaceState({}, '', '/hostile/');`,
  'links without an end': `
    document.body.append(...Array.from({ length: 5000 }, (_, index) => Object.assign(document.createElement('a'), { href: address + index })));`,
};

/** Moves as fast as the browser lets a page, to these addresses in turn: Firefox 153 lets it 200 times in ten seconds. */
export const flood = (addresses: readonly string[]): string => `
  for (let time = 0; time < 10000; time += 1)
    try { history.pushState({}, '', ${JSON.stringify(addresses)}[time % ${addresses.length}]); } catch { break; }`;
