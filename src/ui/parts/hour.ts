/** The user's local hour, 0 to 23. */
export const hourNow = (): number => Temporal.Now.plainTimeISO().hour;
