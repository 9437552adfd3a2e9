import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { onMessage } from '../../../src/messages/messages.ts';
import { takeOff } from '../../../src/ui/people/taken-off.ts';
import { resetBrowser } from '../../background/fake.ts';
import { SAM } from '../../model/change/samples.ts';

/** What is changed by somebody else, just before what the page asks for. */
let meanwhile: () => Promise<unknown>;

beforeAll(() => {
  onMessage('change', async ({ data }) => {
    await meanwhile();
    return (await change(data)).waitsUntil;
  });
});

beforeEach(async () => {
  resetBrowser();
  await change({ do: 'addPerson', with: SAM });
});

test('whoever is taken off is known as they were then, though they changed on the way there', async () => {
  meanwhile = () =>
    change({ do: 'editPerson', with: { id: SAM.id, nickname: 'Sammy', response: 'block' } });
  expect(await takeOff(SAM.id)).toMatchObject({ nickname: 'Sammy', response: 'block' });
});

test('where that cannot be kept, nobody is taken off', async () => {
  meanwhile = () => Promise.reject(new Error('full'));
  expect(await takeOff(SAM.id)).toBeNull();
});
