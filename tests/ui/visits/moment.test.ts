/** What the pause shows of what the background says. */
import { h } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../../src/messages/messages.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { useAnswer } from '../../../src/ui/visits/moment.ts';
import { person as listed } from '../../model/cover/list.ts';
import { draw, nowKept, settled } from '../draw.ts';

const john = listed('john', 'john.doe', ['instagram']);
const withJohn = (draft: Draft) => draft.put(person, john.id, john);
const key = john.identities[0]?.key ?? '';
const arrived = {
  visit: { id: 'v', key, surface: 'profile', source: 'load' },
  ...{ back: 1, asked: null, occasion: 'o' },
} as const;

function Answered() {
  const answer = useAnswer(arrived);
  return h('p', {}, answer === null ? 'gone' : 'here');
}

beforeEach(() => {
  fakeBrowser.reset();
  onMessage('pause', () => null);
});

test('while leaving goes on past another pause, nobody who is listed is said to be off the list', async () => {
  const page = await draw(Answered, {}, withJohn);
  await settled();
  expect(page.textContent).toBe('here');
  await nowKept(() => {});
  await settled();
  expect(page.textContent).toBe('gone');
});
