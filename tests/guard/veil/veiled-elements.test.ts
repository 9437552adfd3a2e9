/** Labels are put beside what is veiled again where the site parts them, and not looked at where it adds something elsewhere. */
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { label, review, veilBy } from '../../../src/guard/veil/veiled-elements.ts';
import type { Watched } from '../../../src/model/cover/guard-table.ts';

vi.mock('../../../src/guard/veil/container.ts', () => ({
  containerOf: ({ parentElement: element }: Element) => ({
    ...{ element, isSettled: true, thing: element },
  }),
}));
vi.mock('../../../src/guard/veil/understood.ts', () => ({ tellUnderstood: () => {} }));
const keepsLabel = vi.fn();
vi.mock('../../../src/guard/veil/soften.ts', () => ({
  ...{ MARKED: '[style]', sweep: () => {} },
  soften: () => ({ label: keepsLabel, show: () => {} }),
}));

const { document } = parseHTML(
  '<main><div id="one"><a href="/john/">J</a></div><div id="other"></div></main>',
);
vi.stubGlobal('document', document);
const [one, other] = ['one', 'other'].map((id) => document.getElementById(id));
const john = { veil: 'soft' } as Watched;

/** Something is added to the feed behind what stands there. */
function addedBehind(previousSibling: Node | null | undefined): void {
  const added = { target: document.querySelector('main'), addedNodes: [1], removedNodes: [] };
  review([{ ...added, previousSibling } as unknown as MutationRecord]);
  label();
}

test('what a feed gains parts a label from what it is for only right behind that', () => {
  veilBy({ selector: 'a', listed: () => john, person: () => '' });
  expect(keepsLabel).toHaveBeenCalledTimes(1);
  addedBehind(other);
  addedBehind(null);
  expect(keepsLabel).toHaveBeenCalledTimes(1);
  addedBehind(one);
  expect(keepsLabel).toHaveBeenCalledTimes(2);
});
