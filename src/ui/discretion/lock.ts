/** Whether popup and home are locked, and how they turn from one into the other: by loading anew. */
import { type Signal, signal } from '@preact/signals';
import { sendMessage, sendWithRetry } from '../../messages/messages.ts';
import { helpCountry } from '../../model/advice/help-country.ts';
import { autoCopy } from '../../model/copy/auto-copy.ts';
import { exitPage } from '../../model/discretion/exit-page.ts';
import { openFor } from '../../model/discretion/lock-state.ts';
import { holds, lockAfter, pin } from '../../model/discretion/pin.ts';
import { deletion } from '../../model/records/deletion.ts';
import { Draft } from '../../model/records/draft.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { lockState } from '../../storage/discretion/lock.ts';
import { readSettings, watchPublished } from '../../storage/records/snapshot.ts';
import { records, settingOf } from '../parts/live-data.ts';

/** All that a locked page reads: nothing of anybody, and no figure. */
const KINDS = [
  ...[pin, lockAfter, exitPage, chosenLanguage, reminderSettings, helpCountry, deletion, autoCopy],
];

/** Whether this page is locked: then it has read nothing but these settings. */
export const isLocked: Signal<boolean> = signal(false);

interface Lock {
  readonly settings: Draft;
  /** For how long the page stays open, milliseconds; null where there is no PIN, 0 where it is locked. */
  readonly left: number | null;
}

async function readLock(): Promise<Lock> {
  const settings = (await readSettings(KINDS)) ?? (await published()) ?? new Draft(new Map());
  const now = Date.now();
  if (!holds(settings.setting(pin), now)) return { settings, left: null };
  return { settings, left: openFor(await lockState.getValue(), settings.setting(lockAfter), now) };
}

/** Right after the browser has started nothing is published yet. */
async function published(): Promise<Draft | undefined> {
  await sendWithRetry('records');
  return readSettings(KINDS);
}

/**
 * Reads whether the page is locked, before anything else is read. From then on it loads anew when that changes.
 * @returns whether it is
 * @throws where that cannot be read; the page loads anew as soon as it can be
 */
export async function openLock(): Promise<boolean> {
  const { settings, left } = await readLock().catch((error) => {
    // What cannot be read may hold a PIN: once it can be, that comes first.
    watchPublished(() => location.reload());
    throw error;
  });
  isLocked.value = left === 0;
  if (isLocked.value) records.value = settings;
  follow(left);
  return isLocked.value;
}

/** Looks are so far apart at most, in milliseconds: timers stand still with the computer, and clocks are moved. */
const LOOK_INTERVAL_MS = 10_000;

function follow(left: number | null): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (left: number | null) => {
    clearTimeout(timer);
    if (left === null) return;
    timer = setTimeout(look, Math.min(left || LOOK_INTERVAL_MS, LOOK_INTERVAL_MS));
  };
  const look = async () => {
    const { settings, left } = await readLock();
    if ((left === 0) !== isLocked.value) return location.reload();
    if (isLocked.value) records.value = settings;
    wait(left);
  };
  lockState.watch(look);
  watchPublished(() => isLocked.value && look());
  document.addEventListener('visibilitychange', look);
  wait(left);
  keepOpen(look);
}

/** A touch is told of this often at most, in milliseconds. */
const TOUCH_INTERVAL_MS = 10_000;

let touch = (): void => undefined;

/** What the user asked this page for is under way, and would be lost with it: it is being used. */
export const stayOpen = (): void => touch();

/** As long as the page is used it stays open. @param look is called after a touch, which may have come too late */
function keepOpen(look: () => Promise<void>): void {
  let told = Date.now();
  touch = () => {
    const now = Date.now();
    if (isLocked.value || settingOf(pin) === null || Math.abs(now - told) < TOUCH_INTERVAL_MS)
      return;
    told = now;
    sendMessage('touched')
      .then(look)
      .catch(() => undefined);
  };
  for (const event of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(event, touch, { capture: true, passive: true });
}
