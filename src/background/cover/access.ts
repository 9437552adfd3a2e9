import { browser } from '#imports';
import { type Grants, grantsOf } from '../../model/cover/access.ts';

/** The sites that we may act on, as match patterns. */
export async function readOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** On which domains we may act. */
export const readGrants = async (): Promise<Grants> => grantsOf(await readOrigins());

/** Gives up access to those of the sites that we have. */
export async function giveUpAccess(sites: readonly string[]): Promise<void> {
  const held = new Set(await readOrigins());
  const origins = sites.filter((site) => held.has(site));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
