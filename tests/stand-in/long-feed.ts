/** Elements of one post of a long feed, two of them links. */
const ELEMENTS = 29;

/** Where a feed of so many elements is, as it comes when the page loads. */
export const longFeedOf = (elements: number): string =>
  `/long-feed/?posts=${Math.round(elements / ELEMENTS)}`;

const wrapped = (inner: string, depth: number): string =>
  depth === 0 ? inner : `<div class="x1${depth}">${wrapped(inner, depth - 1)}</div>`;

/** A post as the networks draw them: nested far, a row of buttons under it, its author and its own address as links. */
const post = (index: number): string => {
  const friend = `friend.${index}`;
  const [author, address] = [`/${friend}/`, `/${friend}/p/${index.toString(36)}/`];
  const buttons = ['like', 'reply', 'share', 'keep'].map(
    (what) => `<div><button type="button"><span>${what}</span></button></div>`,
  );
  return `<article><header>${wrapped(`<a href="${author}"><span>${friend}</span></a>`, 4)}</header>
${wrapped('<p><span>A day by the lake.</span></p>', 3)}
<div><a href="${address}"><time>2 h</time></a></div><section>${buttons.join('')}</section></article>`;
};

/** The pieces in which a feed of so many posts, none of anybody listed, comes from the network. */
export function* longFeed(posts: number): Generator<string> {
  yield '<!doctype html><html lang="en"><meta charset="utf-8"><title>feed</title><body><main>';
  for (let index = 0; index < posts; index += 1) yield post(index);
  yield '</main></body></html>';
}
