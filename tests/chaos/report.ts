import { type End, endsOf, type Told } from './ledger.ts';
import type { Outcome } from './run.ts';

/** So many of each kind of fault are told, and of what was done last. */
const MOST = 12;

/** What came of chaos, in words, and whether all is as it should be. */
export function told({ verdict, ledger, held, seconds }: Outcome) {
  const { acknowledged, checks, ...wrongs } = verdict;
  const wrong = { ...wrongs, faults: ledger.faults };
  const isWhole = Object.values(wrong).every((some) => some.length === 0);
  const came = Map.groupBy(ledger.told, (one) => one.came);
  const count = (name: 'answered' | 'refused' | 'lost') => came.get(name)?.length ?? 0;
  const lines = [
    `${acknowledged} visits acknowledged, ${checks} checks kept, ${ledger.seen.length} of ${ledger.begun} real visits seen in the log`,
    `${count('answered')} messages answered, ${count('refused')} refused, ${count('lost')} never answered`,
    `${endsOf(ledger, 'worker')} deaths of the worker, ${endsOf(ledger, 'browser')} of the browser, in ${Math.round(seconds)} s`,
    `${ledger.waiting.length} changes that wait`,
    ...Object.entries(wrong).map(([name, some]) => `${name}: ${some.length}`),
    ...Object.values(wrong).flatMap((some) => some.slice(0, MOST)),
  ];
  if (!isWhole) {
    const about = Object.values(wrong).flatMap((some) => some.slice(0, MOST));
    const visits = about.flatMap((line) => line.match(/visit-\d-\d{6}/g) ?? []);
    const isAbout = (one: unknown) => visits.some((id) => (JSON.stringify(one) ?? '').includes(id));
    const looks = new Set(
      ledger.told.filter(({ telling }) => isAbout(telling.data)).map(({ look }) => look),
    );
    const shown = inShort(ledger);
    lines.push(
      'What was told of those, when, while how many had died, and when what was answered:',
    );
    lines.push(...ledger.told.filter(({ look }) => looks.has(look)).map(shown));
    lines.push('What the log holds of them:');
    lines.push(
      ...held.checks.filter((one) => isAbout(one.visits)).map((one) => JSON.stringify(one)),
    );
    lines.push('What was done last:', ...ledger.told.slice(-MOST).map(shown));
  }
  return { text: lines.join('\n'), isWhole };
}

/** A message on one line: seconds since the first, after the how manyth end of the worker or browser. */
const inShort =
  ({ told: [first], ends }: Outcome['ledger']) =>
  ({ look, person, telling, came, answer, sent, heard }: Told) => {
    const when = (at: number) =>
      `${((at - (first?.sent ?? 0)) / 1000).toFixed(3)}/${endsBy(ends, at)}`;
    const said = `${telling.type} ${JSON.stringify(telling.data)}`;
    return `${look} ${person} ${when(sent)} ${said}: ${when(heard)} ${came} ${JSON.stringify(answer) ?? ''}`;
  };

const endsBy = (ends: readonly End[], at: number): number =>
  ends.filter((end) => end.at <= at).length;
