import * as v from 'valibot';
import { oldCheckSchema, type StoredCheck } from '../../log/check.ts';
import { checkOf } from '../../log/fold.ts';
import { fromVersion2 } from '../../log/steps.ts';
import { CopyTrouble } from '../copy-trouble.ts';
import { LINES } from '../line.ts';
import { checked, type Line } from '../parsed-line.ts';
import { hasIds, isBeforeFacts } from './format.ts';

/** A check of a saved log, with what its person was called then; without ids `person` is that name as well. */
export interface SavedCheck {
  readonly check: StoredCheck;
  readonly nickname: string;
}

const name = v.string();

/**
 * A check as a version of the saved log has it.
 * @param line where it stands
 * @throws CopyTrouble where it is none
 */
export function savedCheck({ nickname, ...kept }: Line, version: number, line: number): SavedCheck {
  const told = isBeforeFacts(version)
    ? fromVersion2(checked(oldCheckSchema, kept, line, 'check'))
    : kept;
  const check = checked(LINES.check.schema, told, line, 'check') as StoredCheck;
  // What is shown follows from the facts: without any there is no check.
  if (!checkOf(check, [{ ...check, stays: check.stays ?? {} }]))
    throw new CopyTrouble('shape', line, 'check.events');
  if (!hasIds(version)) return { check, nickname: check.person };
  return { check, nickname: checked(name, nickname, line, 'check.nickname') };
}
