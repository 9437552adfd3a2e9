/** The log as it is saved as JSON (src/model/log/export.ts): README.md of the room above tells its versions. */

/** Its first two fields, which tell what it is, as they are written now. */
export const SAVED_LOG = { format: 'breathing-room-log', version: 3 } as const;

/** How such a file begins, in bytes. */
const START_BYTES = 200;
const NAMED = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${SAVED_LOG.format}"`);
const START = new RegExp(`${NAMED.source}\\s*,\\s*"version"\\s*:\\s*(\\d+)`);

/** Whether a text is one, of whichever version. */
export const isSavedLog = (text: string): boolean => NAMED.test(text);

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
export const isReadable = (version: number): boolean =>
  version >= 1 && version <= SAVED_LOG.version;

/** Whether its checks tell what came of them alone, and not what happened. */
export const isBeforeFacts = (version: number): boolean => version === 1;

/** Whether its checks name a person by id, and not by what they were called then. */
export const hasIds = (version: number): boolean => version >= 3;
