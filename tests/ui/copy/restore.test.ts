import { expect, test, vi } from 'vitest';
import { LogTrouble } from '../../../src/model/log/trouble.ts';
import { RestoreCopy } from '../../../src/ui/copy/restore.tsx';
import { type Restoring, restoring } from '../../../src/ui/copy/restoring.ts';
import { draw } from '../draw.ts';

// The browser's question has no answer here.
vi.mock('../../../src/ui/cover/access.ts', () => ({ askAccess: vi.fn() }));

/** What is said of how it stands. */
async function said(now: Restoring): Promise<string> {
  restoring.value = now;
  const page = await draw(RestoreCopy, { heading: 'h3' as const });
  return page.querySelector('.restore > [role="status"]')?.textContent ?? '';
}

test('where the log is out of reach it is said why, and no more than holds', async () => {
  const trouble = (error: unknown) => said({ state: 'trouble', error });
  expect(await trouble(new LogTrouble('newer'))).toContain('newer version');
  expect(await trouble(new LogTrouble('full'))).toContain('out of room');
  expect(await trouble(new Error('no answer'))).toContain('choose the file again');
  const later = (error: unknown) => said({ state: 'later', error });
  expect(await later(new LogTrouble('full'))).toContain('out of room');
  expect(await later(new Error('no answer'))).not.toContain('out of room');
});
