import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { readCodes } from '../../../src/model/copy/codes.ts';
import type { CopyLine } from '../../../src/model/copy/line.ts';
import { readCopy } from '../../../src/model/copy/read-copy.ts';
import { unseal } from '../../../src/model/copy/sealed.ts';
import { carry } from '../../../src/ui/copy/carried-copy.ts';
import { resetBrowser } from '../../background/fake.ts';
import { PIN, SAM, WORRY } from '../../model/change/samples.ts';

beforeEach(async () => {
  resetBrowser();
  await change({ do: 'addPerson', with: SAM });
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  await change({ do: 'putOff', with: WORRY });
  await change({ do: 'setPin', with: { pin: PIN } });
});

test('the codes hold a copy: list and settings, and neither PIN nor notes', async () => {
  const { phrase, codes } = await carry();
  const read = readCodes((codes ?? []).toReversed().join('\n'));
  const copy = 'bytes' in read ? await unseal(read.bytes, phrase) : null;
  const lines = await Array.fromAsync(readCopy(copy ?? new Blob(), {}));
  expect(lines[0]).toMatchObject({ holds: { people: 1, checks: 0, from: null, to: null } });
  const records = (lines as readonly CopyLine[]).flatMap((line) =>
    'record' in line ? [line.record] : [],
  );
  expect(records.map(({ type }) => type).sort()).toEqual(['person', 'waitSeconds']);
});
