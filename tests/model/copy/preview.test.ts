import { expect, test } from 'vitest';
import { lookThrough } from '../../../src/model/copy/look-through.ts';
import { previewOf } from '../../../src/model/copy/preview.ts';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { NOW, recordsAfter } from '../change/memory.ts';
import { JOHN, SAM } from '../change/samples.ts';
import { bytesOf, fileOf, header, STAMP } from './sample.ts';

const JANE = { ...JOHN, network: 'tiktok', value: 'jane.roe', label: 'jane.roe', key: 'jane-key' };
const KIM = { ...SAM, id: 'kim', nickname: 'Kim', identities: [{ ...JANE, value: 'kim' }] };
const NO_NEWS = { newChecks: 0, from: null, to: null, counted: 0, old: 0, away: 0, takenOut: 0 };

const lineOf = (value: { readonly id: string }) => ({
  record: { type: person.type, id: value.id, version: 0, value, made: STAMP, stamp: STAMP },
});

test('profiles that are new are told, also of somebody who is here already', async () => {
  const more = { ...SAM, identities: [JOHN, JANE] };
  const file = fileOf(await bytesOf([header, lineOf(more), lineOf(KIM)]));
  const here = new Draft(recordsAfter([{ do: 'addPerson', with: SAM }]));
  const preview = previewOf(here, await lookThrough(file, {}), NO_NEWS, NOW);
  expect(preview).toMatchObject({ added: [{ id: 'kim' }], known: 1, isKnown: false });
  expect(preview.arriving.map(({ value }) => value)).toEqual(['jane.roe', 'kim']);
});
