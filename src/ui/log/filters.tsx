import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Filter } from '../../model/log/history.ts';
import { localDay } from '../../model/time/day.ts';
import { people } from '../parts/live-data.ts';
import { choicesOf, titleOf } from './answer-choices.ts';

interface Option {
  readonly id: string;
  readonly name: string;
}

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Which looks to show: whose, where, and how they came out. */
export function Filters({ filter, onChange }: Props) {
  const known = useKnown();
  const outcomes = choicesOf('outcome');
  const choose = (what: keyof Filter) => (id: string) =>
    onChange({ ...filter, [what]: id || undefined });
  return (
    <div class="filters">
      <Select label={t('report-person')} options={known.people} onChoose={choose('person')} />
      <Select label={t('report-network')} options={known.networks} onChoose={choose('network')} />
      <Select label={titleOf('outcome')} options={outcomes} onChoose={choose('outcome')} />
    </div>
  );
}

/** Everyone and every network the log knows of. */
function useKnown(): { people: Option[]; networks: readonly Option[] } {
  const [known, setKnown] = useState<{ people: readonly string[]; networks: readonly Option[] }>({
    people: [],
    networks: [],
  });
  useEffect(() => {
    sendWithRetry('report', { span: 'all', day: localDay(Date.now()) }).then(
      ({ people, networks }) => setKnown({ people: people.map(({ id }) => id), networks }),
      () => undefined,
    );
  }, []);
  return { ...known, people: known.people.map((id) => ({ id, name: personName(id) })) };
}

/** What somebody is called. */
export const personName = (id: string): string =>
  people.value?.find((one) => one.id === id)?.nickname ?? t('report-unlisted');

interface SelectProps {
  label: string;
  options: readonly Option[];
  onChoose: (id: string) => void;
}

const Select = ({ label, options, onChoose }: SelectProps) => (
  <label class="field">
    {label}
    <select onChange={({ currentTarget }) => onChoose(currentTarget.value)} autoComplete="off">
      <option value="">{t('history-any')}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
