import { type Doors, doors } from '../../model/cover/doors.ts';
import { records } from '../change/records.ts';

/** The doors as they are; where the records cannot be read, as at first. */
export const readDoors = (): Promise<Doors> =>
  records().then(
    (kept) => kept.setting(doors),
    () => doors.initial,
  );
