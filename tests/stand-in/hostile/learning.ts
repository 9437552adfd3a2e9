/**
 * What a page can ask of an address, to learn by the answer whether somebody listed is named by it. Each runs in the
 * page, and says what it has learnt.
 */
export type Question = (address: string) => unknown;

/** What loads an element, and what the page around sees of it. */
const loading = (tag: string, attribute: string, more: Readonly<Record<string, string>> = {}) =>
  `async (address) => {
    const one = document.createElement('${tag}');
    for (const [name, value] of Object.entries(${JSON.stringify(more)})) one.setAttribute(name, value);
    one.setAttribute('${attribute}', address);
    const told = new Promise((done) => {
      for (const name of ['load', 'error', 'loadeddata', 'stalled']) one.addEventListener(name, () => done(name));
    });
    document.body.append(one);
    const heard = await told;
    const { clientWidth, clientHeight, naturalWidth, error, contentDocument, contentWindow } = one;
    const frame = contentWindow ? [contentWindow.length, contentWindow.closed] : [];
    one.remove();
    return [heard, clientWidth, clientHeight, naturalWidth, error?.code, contentDocument === null, ...frame];
  }`;

/** What the browser notes of a request, once it is over. */
const NOTED = `(named) => new Promise((done) => {
    const heard = (list) => list.getEntriesByName(named).forEach(({ responseStatus, transferSize, nextHopProtocol }) =>
      done([responseStatus, transferSize, nextHopProtocol]));
    new PerformanceObserver(heard).observe({ type: 'resource', buffered: true });
  })`;

const fetching = (options: string) => `async (address) => {
  try {
    const { type, status, redirected, url } = await fetch(address, ${options});
    return [type, status, redirected, url === address];
  } catch (error) {
    return error.name;
  }
}`;

/** By what is asked: the source of a question. */
export const LEARNING: Readonly<Record<string, string>> = {
  'a request without CORS': fetching(`{ mode: 'no-cors' }`),
  'one with cookies': fetching(`{ mode: 'no-cors', credentials: 'include' }`),
  'one with CORS': fetching(`{ mode: 'cors' }`),
  'a request for the head alone': fetching(`{ mode: 'no-cors', method: 'HEAD' }`),
  'one that sends something': fetching(`{ mode: 'no-cors', method: 'POST', body: 'x' }`),
  'one that outlives the page': fetching(`{ mode: 'no-cors', keepalive: true }`),
  'one that may not be led elsewhere': fetching(`{ redirect: 'manual' }`),
  'an XMLHttpRequest': `(address) => new Promise((done) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', address);
    asked.onloadend = () => done([asked.status, asked.readyState]);
    asked.send();
  })`,
  'a beacon': `async (address) => {
    const named = address + '&beacon';
    return [navigator.sendBeacon(named, 'x'), await (${NOTED})(named)];
  }`,
  'an event stream': `(address) => new Promise((done) => {
    const asked = new EventSource(address);
    for (const name of ['open', 'error'])
      asked.addEventListener(name, () => { done([name, asked.readyState]); asked.close(); });
  })`,
  'a socket': `(address) => new Promise((done) => {
    const asked = new WebSocket(address.replace('https', 'wss'));
    asked.onclose = ({ code }) => done(code);
  })`,
  'a request of a worker': `(address) => new Promise((done) => {
    const code = "fetch('" + address + "', { mode: 'no-cors' }).then(({ type }) => postMessage(type), ({ name }) => postMessage(name))";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }) => { done(data); worker.terminate(); };
  })`,
  'a script': loading('script', 'src'),
  'a module': `(address) => import(address).then(() => 'loaded', ({ name }) => name)`,
  'a stylesheet': loading('link', 'href', { rel: 'stylesheet' }),
  'a preload': loading('link', 'href', { rel: 'preload', as: 'image' }),
  'a picture': loading('img', 'src'),
  'a picture of several sizes': loading('img', 'srcset'),
  'a video': loading('video', 'src'),
  'a sound': loading('audio', 'src'),
  'a frame': loading('iframe', 'src'),
  'a frame in a sandbox': loading('iframe', 'src', { sandbox: 'allow-scripts' }),
  'a frame without cookies': loading('iframe', 'src', { credentialless: '' }),
  'an object': loading('object', 'data'),
  'an embed': loading('embed', 'src', { type: 'text/html' }),
  'a form sent to a frame': `async (address) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'sent' + Math.random() });
    const form = Object.assign(document.createElement('form'), { action: address, target: frame.name });
    document.body.append(frame, form);
    const loaded = new Promise((done) => { frame.onload = done; });
    form.submit();
    await loaded;
    const seen = [frame.clientWidth, frame.clientHeight, frame.contentWindow.length];
    frame.remove();
    return seen;
  }`,
  'what the browser notes of a request': `async (address) => {
    const named = address + '&noted';
    await fetch(named, { mode: 'no-cors' }).catch(() => undefined);
    return (${NOTED})(named);
  }`,
};

/** What a page can look at to tell whether an extension is there. Each says something only if it found one. */
export const TRACES: Readonly<Record<string, string>> = {
  'styles of the root': `() => document.documentElement.getAttributeNames().filter((name) => name !== 'lang')`,
  'its computed styles': `() => {
    const clean = document.createElement('iframe');
    document.body.append(clean);
    const [mine, plain] = [getComputedStyle(document.documentElement), getComputedStyle(clean.contentDocument.documentElement)];
    const found = ['content-visibility', 'transition-property', 'background-color', 'opacity', 'pointer-events', 'color-scheme']
      .filter((name) => mine.getPropertyValue(name) !== plain.getPropertyValue(name));
    clean.remove();
    return found;
  }`,
  'elements that are not its own': `() => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot || one.id === '' && one.parentNode === document.documentElement && !['HEAD', 'BODY'].includes(one.tagName)).map(({ tagName }) => tagName)`,
  'style sheets': `() => [...document.styleSheets, ...document.adoptedStyleSheets].length || []`,
  'globals that a frame has not': `() => {
    const clean = document.createElement('iframe');
    document.body.append(clean);
    const plain = Object.getOwnPropertyNames(clean.contentWindow);
    clean.remove();
    return ['owner', 'veil', 'stay', 'passNote', 'guardContext', 'reread', 'browser'].filter((name) => name in window && !plain.includes(name));
  }`,
  'ways to speak to an extension': `() => [window.chrome?.runtime?.id, window.chrome?.runtime?.sendMessage, window.browser].filter(Boolean).map(String)`,
  'functions that were replaced': `() => [history.pushState, history.replaceState, navigation.navigate, EventTarget.prototype.addEventListener, fetch, open]
    .filter((one) => !Function.prototype.toString.call(one).includes('[native code]')).map(({ name }) => name)`,
  'what the browser notes of files': `() => performance.getEntries().map(({ name }) => name).filter((name) => /extension:/.test(name))`,
  'what it says of scripts in errors': `() => /extension:/.test(new Error().stack) ? ['stack'] : []`,
  'events that are sent to it': `() => window.heard.filter((name) => name !== 'load')`,
  'its own title': `() => document.title === window.titled ? [] : [document.title]`,
  'frames of its own': `() => window.length || []`,
};
