import type { Outcome } from './run.ts';

/** So many of each kind of fault are told, and of what was done last. */
const MOST = 12;

/** What came of chaos, in words, and whether all is as it should be. */
export function told({ verdict, ledger, deaths, kills, seconds }: Outcome) {
  const { acknowledged, checks, lost, doubled, unequal, waiting } = verdict;
  const wrong = { lost, doubled, unequal, waiting, faults: ledger.faults };
  const isWhole = Object.values(wrong).every((some) => some.length === 0);
  const came = Map.groupBy(ledger.told, (one) => one.came);
  const count = (name: 'answered' | 'refused' | 'lost') => came.get(name)?.length ?? 0;
  const lines = [
    `${acknowledged} visits acknowledged, ${checks} checks kept, ${ledger.seen.length} of real visits`,
    `${count('answered')} messages answered, ${count('refused')} refused, ${count('lost')} never answered`,
    `${deaths} deaths of the worker, ${kills} of the browser, in ${Math.round(seconds)} s`,
    `${ledger.waiting.length} changes that wait`,
    ...Object.entries(wrong).map(([name, some]) => `${name}: ${some.length}`),
    ...Object.values(wrong).flatMap((some) => some.slice(0, MOST)),
  ];
  if (!isWhole) {
    const about = Object.values(wrong).flatMap((some) => some.slice(0, MOST));
    const visits = about.flatMap((line) => line.match(/visit-\d-\d{6}/g) ?? []);
    const of = ledger.told.filter(({ telling }) => {
      const data = JSON.stringify(telling.data) ?? '';
      return visits.some((visit) => data.includes(visit));
    });
    lines.push('What was told of those:', ...of.map(inShort));
    lines.push('What was done last:', ...ledger.told.slice(-MOST).map(inShort));
  }
  return { text: lines.join('\n'), isWhole };
}

const inShort = ({ look, person, telling, came, answer }: Outcome['ledger']['told'][number]) =>
  `${look} ${person} ${telling.type} ${JSON.stringify(telling.data)}: ${came} ${JSON.stringify(answer) ?? ''}`;
