/** The self-test goes from one identity to the next, tells each, and stops where it is told to. */
import { beforeEach, expect, test } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { stopTrying, tryEverybody, trying } from '../../../src/ui/cover/trying.ts';
import { person } from '../../model/cover/list.ts';

const john = person('john', 'john.doe', ['instagram', 'x']);
const jane = person('jane', 'jane.roe', ['x'], { response: 'notice' });

/** The messages that were sent, and what is done as each arrives. */
let sent: string[];
let arrived: (name: string) => void;

const hears = <Answer>(name: string, answer: Answer) => {
  sent.push(name);
  arrived(name);
  return answer;
};
onMessage('lookAtCover', () => hears('lookAtCover', undefined));
onMessage('tryIdentity', () => hears('tryIdentity', []));
onMessage('tryTabs', () => hears('tryTabs', { open: 0, unguarded: 0 }));

beforeEach(() => {
  sent = [];
  arrived = () => undefined;
});

test('everybody who is to be stopped is tried, identity by identity, then the open pages', async () => {
  await tryEverybody([john, jane]);
  expect(sent).toEqual(['lookAtCover', 'tryIdentity', 'tryIdentity', 'tryTabs']);
  expect(trying.value).toMatchObject({ state: 'done', all: 2, tabs: { open: 0 } });
  expect(trying.value?.lines.map(({ nickname, network }) => [nickname, network])).toEqual([
    ['john', 'instagram'],
    ['john', 'x'],
  ]);
});

test('stopped, it asks nothing more, and keeps what it has', async () => {
  arrived = (name) => {
    if (name === 'tryIdentity' && sent.length === 3) stopTrying();
  };
  await tryEverybody([john]);
  expect(sent).toEqual(['lookAtCover', 'tryIdentity', 'tryIdentity']);
  expect(trying.value).toMatchObject({ state: 'stopped', lines: [{ network: 'instagram' }] });
});

test('what is begun anew is not ended by the one before, nor mixed with it', async () => {
  const first = tryEverybody([john]);
  stopTrying();
  await Promise.all([first, tryEverybody([john])]);
  expect(trying.value).toMatchObject({ state: 'done', all: 2 });
  expect(trying.value?.lines).toHaveLength(2);
  stopTrying();
  expect(trying.value?.state).toBe('done');
});
