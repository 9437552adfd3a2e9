/**
 * Tells the pages of ours that are open when what the user notes for themself changes, as in a notification or another
 * page. It goes by a channel, as nobody need be there to hear it.
 */
const CHANNEL = 'moments';

/** Tells every open page. */
export function tellMomentsChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever something was noted or taken back. Returns how to stop. */
export function onMomentsChanged(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed);
  return () => channel.close();
}
