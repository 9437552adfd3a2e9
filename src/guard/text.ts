import type { GuardTexts } from '../model/cover/guard-table.ts';
import type {} from './page-scripts.ts';

/** One of the guard's texts in the chosen language; in the browser's until the table is read. */
export const guardText = (key: keyof GuardTexts): string =>
  globalThis.guardContext?.table?.texts?.[key] ?? chrome.i18n.getMessage(key);
