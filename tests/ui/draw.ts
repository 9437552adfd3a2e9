import { parseHTML } from 'linkedom';
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Draft } from '../../src/model/records/draft.ts';
import { records } from '../../src/ui/parts/live-data.ts';

type Keep = (draft: Draft) => void;

/** Puts what is kept in the place of what was, as when it comes from storage. */
export const nowKept = (keep: Keep): Promise<void> =>
  act(() => {
    const draft = new Draft(new Map());
    keep(draft);
    records.value = draft;
  });

/** Draws a part of a page, without a browser. @param keep puts what is kept @returns where it is drawn */
export async function draw<Props extends object>(
  part: ComponentType<Props>,
  props: Props,
  keep: Keep = () => {},
): Promise<Element> {
  const { document, window } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  await nowKept(keep);
  const place = document.querySelector('main') as unknown as Element;
  await act(() => render(h(part, props), place));
  return place;
}

/** Presses the button of a name. @throws where there is none */
export async function press(page: Element, name: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  await happen(button, 'click');
}

/** Lets an event happen somewhere, and the page follow. @param how what else the event says */
export async function happen(at: Element | Document, name: string, how = {}): Promise<void> {
  const { defaultView } = at.ownerDocument ?? (at as Document);
  const { Event } = defaultView as unknown as typeof globalThis;
  await act(() => void at.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), how)));
}

/** Lets answers to messages arrive, and the page follow. */
export const settled = (): Promise<void> => act(() => new Promise((done) => setTimeout(done)));

/** Where every link leads, in the order of the page. */
export const linksOf = (page: Element): string[] =>
  [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
