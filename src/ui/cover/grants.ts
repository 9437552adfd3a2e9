import { computed, type Signal, signal } from '@preact/signals';
import { browser } from '#imports';
import { grantsOf } from '../../model/cover/access.ts';

/** The sites that the browser lets us act on, as match patterns; null until it has answered. */
const origins: Signal<readonly string[] | null> = signal(null);

/** On which domains we may act; null until the browser has answered. */
export const grants = computed(() => origins.value && grantsOf(origins.value));

async function readOrigins(): Promise<void> {
  origins.value = (await browser.permissions.getAll()).origins ?? [];
}

browser.permissions.onAdded.addListener(readOrigins);
browser.permissions.onRemoved.addListener(readOrigins);
readOrigins();
