/** The time zone in which it is between noon and one o'clock: no test that begins there lives to see midnight. */
export function zoneAtNoon(): string {
  const offset = 12 - new Date().getUTCHours();
  return `Etc/GMT${offset < 0 ? '+' : '-'}${Math.abs(offset)}`;
}
