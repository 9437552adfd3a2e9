import { expect, test } from 'vitest';
import { apply } from '../../../src/model/change/intents.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { type Person, person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { SafetyQuestion } from '../../../src/ui/people/safety-question.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw } from '../draw.ts';

const KIM: Person = { ...SAM, id: 'kim', nickname: 'Kim' };
const NOW = { at: 0, day: '2026-11-28', wall: '2026-11-28T12:00' };

const list =
  (...all: Person[]) =>
  (draft: Draft) => {
    for (const one of all) draft.put(person, one.id, one);
  };

/** Whom it asks about, where so much is kept; nobody is ''. */
const asks = async (keep: (draft: Draft) => void) =>
  (await draw(SafetyQuestion, {}, keep)).querySelector('h2')?.textContent ?? '';

test.each([
  ['is alone', [SAM]],
  ['came with others', [SAM, KIM]],
])('it asks about the first listed, who %s', async (_how, all) => {
  expect(await asks(list(...all))).toContain('look at Sam to stay safe');
});

test.each([true, false])('once answered, nobody else is asked about: %s', async (forSafety) => {
  expect(await asks(list({ ...SAM, forSafety }, KIM))).toBe('');
  expect(await asks(list(SAM, { ...KIM, forSafety }))).toBe('');
});

test('it is not asked again when whom it was about is gone', async () => {
  const answered = (draft: Draft) => {
    list(SAM, KIM)(draft);
    apply(draft, { do: 'editPerson', with: { id: SAM.id, forSafety: false } }, NOW);
    apply(draft, { do: 'removePerson', with: { id: SAM.id } }, NOW);
  };
  expect(await asks(answered)).toBe('');
});

test('what is said otherwise answers nothing', async () => {
  const renamed = (draft: Draft) => {
    list(SAM, KIM)(draft);
    apply(draft, { do: 'editPerson', with: { id: SAM.id, nickname: 'Sammy' } }, NOW);
  };
  expect(await asks(renamed)).toContain('look at Sammy to stay safe');
});

test('a yes that waits is an answer', async () => {
  const waiting = (draft: Draft) => {
    list(SAM, KIM)(draft);
    const said = { id: SAM.id, forSafety: true, response: 'notice' as const };
    const span = { delay: 86_400_000, waited: 0, seen: 0, forADay: false };
    draft.put(postponed, 'w', { id: 'w', intent: { do: 'editPerson', with: said }, ...span });
  };
  expect(await asks(waiting)).toBe('');
});
