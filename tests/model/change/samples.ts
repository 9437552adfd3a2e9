/** Somebody listed, a reminder, a worry and a hard date, as tests need them. */
import type { Person } from '../../../src/model/people/person.ts';

export const JOHN = {
  ...{ network: 'instagram', kind: 'handle', value: 'john.doe' },
  ...{ key: 'john-key', label: 'John.Doe' },
};

export const SAM: Person = {
  ...{ id: 'sam', nickname: 'Sam', response: 'pause', veil: 'soft', identities: [JOHN] },
};

export const DAILY_REMINDER = {
  ...{ id: 'reminder-1', preset: 'eat' as const, text: 'Eat something warm', isOn: true },
  ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], times: ['12:00'], beforeHardHour: false },
};

export const WORRY = {
  ...{ id: 'worry-0001', text: 'What they meant', day: '2026-11-24', time: '18:00' },
};

export const HARD_DATE = {
  ...{ id: 'hard-date-1', label: 'Their birthday', on: '12-03', waitsLonger: true },
};

export const RATING = { sleep: 3, people: 4, hope: 3, thoughts: 2, calm: 3 } as const;

/** By what a browser takes part in sync, under a passphrase that nobody knows. */
export const SYNCING = { device: '0a0b0c0d', salt: '00'.repeat(16), key: '00'.repeat(32) };

/** A PIN that nobody knows. */
export const PIN = { salt: '00'.repeat(16), check: '00'.repeat(32), goesAt: null };

/** Copies every day, locked with a key that opens nothing. */
export const AUTO = {
  ...{ every: 'day' as const, series: 'ab12' },
  lock: {
    header: `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 17\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
    key: '00'.repeat(16),
  },
};
