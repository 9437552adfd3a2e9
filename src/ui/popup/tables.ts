/** What of the popup needs the tables of the networks, which weigh more than all the rest of it. */
import { computed, effect, type Signal, signal } from '@preact/signals';
import { browser } from '#imports';
import { refused } from '../cover/refused.ts';
import { afterFirstPaint } from '../parts/after-first-paint.ts';

/** It, once it is loaded. */
export const withTables: Signal<typeof import('./with-tables.ts') | null> = signal(null);

/** The address of the web in the tab that the popup opened over; null where there is none. */
export const openAddress: Signal<string | null> = signal(null);

/** Reads it; opening the popup is what lets us read that one address. */
export async function readOpenTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  openAddress.value = /^https?:/.test(tab?.url ?? '') ? (tab?.url ?? null) : null;
}

/** Whether whoever it shows is offered to be listed. */
export const isOffered = computed(() =>
  Boolean(openAddress.value && withTables.value?.offeredAt(openAddress.value)),
);

const areNeeded = computed(() => openAddress.value !== null || refused.value.length > 0);

const load = async (): Promise<void> => {
  withTables.value = await import('./with-tables.ts');
};

/** Loads it as soon as it is needed, and the popup is there. */
export const followTables = (): void =>
  afterFirstPaint(() => effect(() => void (areNeeded.value && load())));
