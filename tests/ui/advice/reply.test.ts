/** What has to be answered is answered, and nothing else. */
import { expect, test } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { ANSWERS, type Answers, REPLY } from '../../../src/model/advice/reply.ts';
import { person } from '../../../src/model/people/person.ts';
import { Reply } from '../../../src/ui/advice/reply.tsx';
import { Result } from '../../../src/ui/advice/reply-result.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw, press, settled } from '../draw.ts';

onMessage('moment', () => undefined);
onMessage('moments', () => []);

const steps = (page: Element) => [...page.querySelectorAll('ol li')].map((li) => li.textContent);

test('only the matter: what to look for, how much to write, what to leave out, and when to send it', async () => {
  const page = await draw(Reply, { part: 'matter' });
  expect(steps(page)).toEqual([
    'Look for it: a time, a sum, a place.',
    'Write two or three lines about that, plain and polite.',
    'Leave out how you are, how they are, and what was.',
    'If it can wait an hour, read it again before you send it.',
  ]);
});

test('where it scares, help is one tap away', async () => {
  const page = await draw(Reply, { part: 'matter' });
  const card = page.querySelector('.matter') as Element;
  expect(card.textContent).toContain(
    'If it scares you, or goes on after your no, keep proof of it and get help.',
  );
  expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#/help',
  ]);
});

test('about something else, the six questions follow', async () => {
  const page = await draw(Reply, { part: '' }, (draft) =>
    draft.put(person, SAM.id, { ...SAM, staysInTouch: true }),
  );
  expect(steps(page)).toHaveLength(4);
  await press(page, 'It is about something else');
  expect(page.textContent).toContain('1 of 6');
  expect(page.textContent).toContain(
    'If they write about children, money or court, answer only that, briefly.',
  );
});

test('who has to stay in touch with nobody begins with the six questions', async () => {
  const page = await draw(Reply, { part: '' }, (draft) => draft.put(person, SAM.id, SAM));
  expect(page.textContent).toContain('1 of 6');
});

test.each(ANSWERS)(
  'whatever six answers come to (%s), what has to be answered may be',
  async (answer) => {
    const answers = Object.fromEntries(REPLY.map((question) => [question, answer])) as Answers;
    const page = await draw(Result, { answers, onAgain: () => {} });
    await settled();
    expect(page.querySelector('.outcome')?.textContent).toContain(
      'Is it about children, money or court? Answer only that, briefly.',
    );
  },
);
