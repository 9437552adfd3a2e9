/** How a page of a network can ask for somebody without leaving. Each runs in the page. */
const element = (tag: string, attributes: string) => `(address) => {
  const one = document.createElement('${tag}');
  for (const [name, value] of Object.entries(${attributes})) one.setAttribute(name, value);
  document.body.append(one);
}`;

/** By a word that stands in the address: the source of a way. */
export const ASKING: Readonly<Record<string, string>> = {
  fetch: `(address) => { fetch(address).catch(() => undefined); }`,
  head: `(address) => { fetch(address, { method: 'HEAD' }).catch(() => undefined); }`,
  post: `(address) => { fetch(address, { method: 'POST', body: 'x' }).catch(() => undefined); }`,
  keepalive: `(address) => { fetch(address, { keepalive: true }).catch(() => undefined); }`,
  xhr: `(address) => { const asked = new XMLHttpRequest(); asked.open('GET', address); asked.send(); }`,
  beacon: `(address) => { navigator.sendBeacon(address, 'x'); }`,
  stream: `(address) => { const asked = new EventSource(address); asked.onerror = () => asked.close(); }`,
  worker: `(address) => { new Worker(URL.createObjectURL(new Blob(["fetch('" + address + "').catch(() => undefined)"]))); }`,
  module: `(address) => { import(address).catch(() => undefined); }`,
  script: element('script', '{ src: address }'),
  style: element('link', `{ rel: 'stylesheet', href: address }`),
  preload: element('link', `{ rel: 'preload', as: 'fetch', crossorigin: '', href: address }`),
  picture: element('img', '{ src: address }'),
  srcset: element('img', `{ srcset: address + ' 1x' }`),
  video: element('video', '{ src: address }'),
  sound: element('audio', `{ src: address, preload: 'auto' }`),
  background: element('div', `{ style: 'height: 9px; background-image: url(' + address + ')' }`),
  shape: `(address) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="' + address + '"/></svg>';
    document.body.append(document.createRange().createContextualFragment(svg));
  }`,
  font: `(address) => { new FontFace('asked', 'url(' + address + ')').load().catch(() => undefined); }`,
  frame: element('iframe', '{ src: address }'),
  written: element('iframe', `{ srcdoc: '<iframe src="' + address + '"></iframe>' }`),
  object: element('object', '{ data: address }'),
  embed: element('embed', `{ src: address, type: 'text/html' }`),
  form: `(address) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'into' + Math.random() });
    const form = Object.assign(document.createElement('form'), { action: address, target: frame.name });
    document.body.append(frame, form);
    form.submit();
  }`,
};

/** How a page of a network can go to somebody by itself. Each runs in the page, in a tab of its own. */
export const GOING: Readonly<Record<string, string>> = {
  'location.href': `location.href = address`,
  'location.assign': `location.assign(address)`,
  'location.replace': `location.replace(address)`,
  'document.location': `document.location = address`,
  'navigation.navigate': `navigation.navigate(address)`,
  'a link that a script clicks': `Object.assign(document.createElement('a'), { href: address }).click()`,
  'a part of a picture that a script clicks': `
    document.body.innerHTML += '<map name="m"><area href="' + address + '"></map>';
    document.querySelector('area').click()`,
  'a drawn link that a script clicks': `
    document.body.innerHTML += '<svg><a href="' + address + '"><text>x</text></a></svg>';
    document.querySelector('svg a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
  'a form': `
    document.body.innerHTML += '<form></form>';
    Object.assign(document.querySelector('form'), { action: address }).submit()`,
  'a form that sends something': `
    document.body.innerHTML += '<form></form>';
    Object.assign(document.querySelector('form'), { action: address, method: 'post' }).submit()`,
  'a refresh in its markup': `
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=' + address }))`,
  'window.open into itself': `open(address, '_self')`,
  'a frame that moves the page': `
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow.eval('top.location.href = ' + JSON.stringify(address))`,
  'history.pushState': `history.pushState({}, '', address)`,
  'history.replaceState': `history.replaceState({}, '', address)`,
  "a frame's own history.pushState": `
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow.History.prototype.pushState.call(history, {}, '', address)`,
  'pushState after names that hide ours': `
    for (const name of ['documentElement', 'head', 'body', 'title', 'querySelectorAll', 'addEventListener', 'location', 'prerendering'])
      document.body.append(Object.assign(document.createElement('img'), { name }));
    for (const id of ['owner', 'veil', 'guardContext', 'reread', 'stay'])
      document.body.append(Object.assign(document.createElement('a'), { id }));
    history.pushState({}, '', address)`,
  'pushState after a new document': `
    document.open(); document.write('<title>new</title><body>new'); document.close();
    history.pushState({}, '', address)`,
  'pushState with prototypes of its own': `
    for (const made of [String, Array, RegExp, Map, Element, EventTarget, CSSStyleDeclaration])
      for (const name of ['match', 'find', 'test', 'get', 'setProperty', 'getPropertyValue', 'dispatchEvent'])
        if (name in made.prototype) made.prototype[name] = () => { throw new Error('hostile'); };
    navigation.addEventListener('navigate', (event) => event.stopImmediatePropagation(), true);
    history.pushState({}, '', address)`,
};

/** The ways in which an address can be written that leads to the same page. */
export const WRITTEN: Readonly<Record<string, (host: string, path: string) => string>> = {
  'in capitals': (host, path) => `https://${host}${path.toUpperCase()}`,
  'with its host in capitals': (host, path) => `https://${host.toUpperCase()}${path}`,
  'with a query': (host, path) => `https://${host}${path}?a=b`,
  'with a fragment': (host, path) => `https://${host}${path}#a`,
  'without the slash at its end': (host, path) => `https://${host}${path.slice(0, -1)}`,
  'with a port': (host, path) => `https://${host}:443${path}`,
  'with a name to log in by': (host, path) => `https://a:b@${host}${path}`,
  'with a needless escape': (host, path) => `https://${host}${path.replace('j', '%6A')}`,
  'with a step back': (host, path) => `https://${host}/a/..${path}`,
  'without www': (host, path) => `https://${host.replace('www.', '')}${path}`,
  'by way of another page': (host, path) =>
    `https://${host}/r?to=${encodeURIComponent(`https://${host}${path}`)}`,
};
