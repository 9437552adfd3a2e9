/** What cannot be made for another browser is said, with a PIN as without one. */
import { test, vi } from 'vitest';
import { pin } from '../../../src/model/discretion/pin.ts';
import { CarryOut } from '../../../src/ui/copy/carry-out.tsx';
import { waitFor } from '../../wait-for.ts';
import { draw, happen, press } from '../draw.ts';

vi.mock('../../../src/ui/copy/carried-copy.ts', () => ({
  carry: () => Promise.reject(new Error()),
}));
vi.mock('../../../src/ui/discretion/enter-pin.ts', () => ({ enterPin: async () => null }));

const PIN = { salt: '', check: '', goesAt: null };
const LOST = 'did not work just now';

test('without a PIN', async () => {
  const page = await draw(CarryOut, {});
  await press(page, 'Make a code');
  await waitFor(() => page.textContent?.includes(LOST));
});

test('with one, once it was entered', async () => {
  vi.stubGlobal(
    'FormData',
    class {
      get = () => '2580';
    },
  );
  const page = await draw(CarryOut, {}, (draft) => draft.set(pin, PIN));
  const form = page.querySelector('form') as HTMLFormElement;
  form.reset = () => undefined;
  await happen(form, 'submit');
  await waitFor(() => page.textContent?.includes(LOST));
});
