/** What `#i18n` is in unit tests: texts by their keys. */
export const i18n = { t: (key: string) => key };
