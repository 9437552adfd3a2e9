import { browser } from '#imports';
import { type Grants, reachOf } from '../../model/cover/access.ts';

/** The sites that we may act on, as match patterns. */
export async function readOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** On which domains we may act, be it on some of their hosts alone. */
export const readGrants = async (): Promise<Grants> => reachOf(await readOrigins());
