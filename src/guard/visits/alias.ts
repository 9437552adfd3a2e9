import type { GuardContext } from '../page-scripts.ts';

/** Where this page was when we began: at its start, before any script of its own. */
const begun = location.href;

/**
 * A profile that was opened under one of somebody's names and goes over to another by itself, before the
 * user has done anything on it, is theirs under both: the background is told of the other.
 */
function noteAlias(from: string, to: string, { match, send }: GuardContext): void {
  if (from === to || navigator.userActivation.hasBeenActive) return;
  const found = match(from);
  if (found?.surface !== 'profile' || match(to)) return;
  // Told again by the next visit if nothing answers.
  send('alias', { key: found.listed.key, address: to }).catch(() => {});
}

/** The page may have gone over to another address before we knew who is listed. */
export const noteAliasOfLoad = (context: GuardContext): void =>
  noteAlias(begun, location.href, context);

/** The page is about to put another address in place of its own. */
export function noteAliasOfMove(
  { navigationType, destination }: NavigateEvent,
  context: GuardContext,
): void {
  if (navigationType === 'replace' && destination.sameDocument)
    noteAlias(location.href, destination.url, context);
}
