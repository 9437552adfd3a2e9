const NEWER = 'records: newer';

/** A newer version wrote the records. Its message tells, as that alone survives the way to another context. */
export class RecordsNewer extends Error {
  constructor() {
    super(NEWER);
  }
}

/** Whether that is why the records were out of reach, from an error of this or another context. */
export const areNewer = (error: unknown): boolean =>
  error instanceof Error && error.message === NEWER;
