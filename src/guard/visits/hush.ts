import { ofDocument } from '../own-document.ts';

/** What of the page was playing when it was covered. */
const playing = new Set<HTMLMediaElement>();

/** Not in TypeScript's own types yet. */
type WithPictures = { documentPictureInPicture?: { window: Window | null } };

const pause = (media: HTMLMediaElement) => {
  if (media.paused) return;
  playing.add(media);
  media.pause();
};

const played = ({ target }: Event) => pause(target as HTMLMediaElement);

/** Pauses what plays in the page or begins to, and closes its picture-in-picture. Twice is once. */
export function hush(): void {
  addEventListener('play', played, true);
  const media = ofDocument('documentElement').querySelectorAll<HTMLMediaElement>('video,audio');
  media.forEach(pause);
  if (ofDocument('pictureInPictureElement')) ofDocument('exitPictureInPicture').call(document);
  (globalThis as WithPictures).documentPictureInPicture?.window?.close();
}

/** Lets the page be heard again as before. */
export function unhush(): void {
  removeEventListener('play', played, true);
  // One that the site has taken away meanwhile, or may not start, stays silent.
  for (const media of playing) if (media.isConnected) media.play().catch(() => {});
  playing.clear();
}
