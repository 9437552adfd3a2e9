/** A page of ours opens with what it may read: nothing, where nobody can tell whether a PIN hides it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { openLockInWords } from '../../../src/ui/discretion/opening.tsx';
import { openPage } from '../../../src/ui/language/open-page.ts';
import { people, records, unreadable } from '../../../src/ui/parts/live-data.ts';
import { startAnew } from '../../background/fake.ts';
import { keepPeople } from '../../background/records.ts';
import { SAM } from '../../model/change/samples.ts';

vi.mock('../../../src/language/page.ts', () => ({ openLanguage: async () => undefined }));
vi.mock('../../../src/ui/discretion/opening.tsx', () => ({ openLockInWords: vi.fn() }));

beforeEach(async () => {
  await startAnew();
  vi.stubGlobal('document', { fonts: { load: async () => [] } });
  records.value = null;
  unreadable.value = null;
  await keepPeople([SAM]);
});

const open = (hasLock = true) => openPage(() => undefined, undefined, hasLock);

test('one that is open shows whom it is about; one that is locked, and one that may be, nobody', async () => {
  vi.mocked(openLockInWords).mockResolvedValue(false);
  await open();
  expect([people.value?.length, unreadable.value]).toEqual([1, null]);
  records.value = null;
  vi.mocked(openLockInWords).mockResolvedValue(true);
  await open();
  expect([people.value, unreadable.value]).toEqual([null, null]);
  vi.mocked(openLockInWords).mockRejectedValue(new Error('out of reach'));
  await open();
  expect([people.value, unreadable.value]).toEqual([null, 'other']);
});

test('one without a lock asks for no PIN', async () => {
  vi.mocked(openLockInWords).mockRejectedValue(new Error('out of reach'));
  await open(false);
  expect([people.value?.length, unreadable.value]).toEqual([1, null]);
});
