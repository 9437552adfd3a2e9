/** How a site can try to draw in front of the cover, or with it, once its page is covered. Each runs in the page. */
const PICTURE =
  "linear-gradient(45deg, red, lime), url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Crect width='9' height='9' fill='red'/%3E%3C/svg%3E\")";

const styles = (text: string) => `
  const style = document.createElement('style');
  style.textContent = ${JSON.stringify(text)};
  document.documentElement.append(style)`;

const inline = (name: string, value: string) =>
  `document.documentElement.style.setProperty('${name}', ${JSON.stringify(value)}, 'important')`;

export const FRONTING: Readonly<Record<string, string>> = {
  'a background of the root': styles(`html { background: ${PICTURE} !important }`),
  'one that it writes itself': inline('background-image', PICTURE),
  'a border of pictures': styles(
    `html { border: 60px solid red; border-image: linear-gradient(red, lime) 30 !important }`,
  ),
  'a border that it writes itself': inline('border', '60px solid red'),
  'a shadow': styles('html { box-shadow: inset 0 0 0 99px red !important }'),
  'a shadow that it writes itself': inline('box-shadow', 'inset 0 0 0 99px red'),
  'an outline': styles('html { outline: 60px solid red !important; outline-offset: -70px }'),
  'a bar to scroll by': styles(
    'html { overflow: scroll !important } html::-webkit-scrollbar { width: 99px; background: red }',
  ),
  'a marker of the root': styles(
    `html { display: list-item !important; list-style: inside url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='90'%3E%3Crect width='90' height='90' fill='red'/%3E%3C/svg%3E") !important }`,
  ),
  'what it puts before and after the root': styles(
    `html::before, html::after { content: "x"; position: fixed; inset: 0; background: red; z-index: 9 }`,
  ),
  'an animation': styles(
    '@keyframes show { from, to { content-visibility: visible; background: red; opacity: 1 } } html { animation: show 99s infinite !important; background: red }',
  ),
  'an animation of its script': `
    document.documentElement.animate([{ contentVisibility: 'visible', background: 'red' }, { contentVisibility: 'visible', background: 'red' }], 99000)`,
  'a filter and a mask': styles('html { filter: invert(1) hue-rotate(90deg); mask: none }'),
  'a style attribute of its own': `document.documentElement.setAttribute('style', 'background: red !important; content-visibility: visible !important')`,
  'no style attribute': `document.documentElement.removeAttribute('style')`,
  'a dialog': `
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'background: red; width: 99vw; height: 99vh';
    document.body.append(dialog);
    dialog.showModal()`,
  'a popover': `
    const popover = document.createElement('div');
    Object.assign(popover, { popover: 'manual' }).style.cssText = 'background: red; width: 99vw; height: 99vh';
    document.body.append(popover);
    popover.showPopover()`,
  'a layer in a layer, important': styles(
    '@layer one { html { content-visibility: visible !important; background: red !important } }',
  ),
  'another root': `
    const root = document.createElement('html');
    root.innerHTML = '<body style="background: red">again';
    document.replaceChild(root, document.documentElement)`,
  'a new document': `document.open(); document.write('<body style="background: red">again'); document.close()`,
  'a transition between views': `
    document.startViewTransition?.(() => undefined);
    ${styles('html::view-transition { background: red } html::view-transition-new(root) { animation-duration: 99s; background: red }')}`,
};

/** What it can have in place before its page is covered. Each runs in the page. */
export const BEFORE: Readonly<Record<string, string>> = {
  'styles that change slowly': styles(
    '* { transition: all 100s allow-discrete !important } html { background: red; color: lime }',
  ),
  'elements with the names of the document’s': `
    for (const name of ['documentElement', 'head', 'title', 'querySelectorAll', 'addEventListener', 'pictureInPictureElement', 'append'])
      document.body.append(Object.assign(document.createElement('img'), { name }));`,
  'elements with the names of ours': `
    for (const id of ['guardContext', 'owner', 'veil', 'reread', 'stay'])
      document.body.append(Object.assign(document.createElement('a'), { id }));`,
  'a dialog': `
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal()`,
  'a transition between views': `
    ${styles('html::view-transition-group(*), html::view-transition-old(root), html::view-transition-new(root) { animation-duration: 99s }')};
    document.startViewTransition?.(() => { document.body.style.background = 'red'; })`,
};

/** How it can put back a title that tells whose page it is. */
export const TITLING: Readonly<Record<string, string>> = {
  'document.title': `document.title = 'told'`,
  "the title's own text": `document.querySelector('title').firstChild.data = 'told'`,
  'the title taken away and put in anew': `
    document.querySelector('title').remove();
    document.head.append(Object.assign(document.createElement('title'), { textContent: 'told' }))`,
  'another head': `
    const head = document.createElement('head');
    head.innerHTML = '<title>told</title>';
    document.head.replaceWith(head)`,
  'a title in the body': `
    document.querySelector('title')?.remove();
    document.body.append(Object.assign(document.createElement('title'), { textContent: 'told' }))`,
  'that one, later': `
    const own = [...document.querySelectorAll('title')].at(-1);
    own.firstChild ? own.firstChild.data = 'told' : own.append('told')`,
};
