/** The log as it is saved as JSON (src/model/log/export.ts): README.md of the room above tells its versions. */

/** The version that is written now. */
const LATEST_VERSION = 3;

/** How such a file begins, in bytes: its first two fields tell what it is. */
const START_BYTES = 200;
const START = /^\s*\{\s*"format"\s*:\s*"breathing-room-log"\s*,\s*"version"\s*:\s*(\d+)/;

/** The version of a saved log; null for any other file. */
export async function savedVersion(file: Blob): Promise<number | null> {
  const start = await file
    .slice(0, START_BYTES)
    .text()
    .catch(() => '');
  const [, version] = START.exec(start) ?? [];
  return version === undefined ? null : Number(version);
}

/** Whether this can be read. */
export const isReadable = (version: number): boolean => version >= 1 && version <= LATEST_VERSION;

/** Whether its checks tell what came of them alone, and not what happened. */
export const isBeforeFacts = (version: number): boolean => version === 1;

/** Whether its checks name a person by id, and not by what they were called then. */
export const hasIds = (version: number): boolean => version >= 3;
