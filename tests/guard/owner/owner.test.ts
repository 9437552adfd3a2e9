/** The owner's script is registered apart from the guard: either may start first. */
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';

const POST = 'https://www.instagram.com/p/abc/';
const listed = { key: 'instagram:handle:john.doe', response: 'block', veil: 'soft' };

test('one that starts after the guard has read its table covers a listed person’s post', async () => {
  const { document } = parseHTML(
    '<body><main data-id="abc"><a href="/john.doe/">John</a></main></body>',
  );
  Object.defineProperty(document, 'baseURI', { value: POST });
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(POST));
  vi.stubGlobal('navigation', { addEventListener() {} });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('requestAnimationFrame', () => undefined);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  for (const one of ['top', 'self']) vi.stubGlobal(one, globalThis);
  const cover = vi.fn();
  const reportVisit = vi.fn();
  const marks = [['[data-id="{}"] a']];
  const owners = { network: 'instagram', at: '^/p/(\\w+)', marks, loaded: [] };
  vi.stubGlobal('guardContext', {
    ...{ cover, reportVisit, table: { owners }, stopLoading: () => undefined },
    match: (address: string) =>
      address.endsWith('/john.doe/') ? { listed, surface: 'profile', address, until: 0 } : null,
  });
  const { startOwner } = await import('../../../src/guard/owner/owner.ts');
  const owner = startOwner();
  expect([cover, reportVisit].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(owner.isCovering()).toBe(true);
});
