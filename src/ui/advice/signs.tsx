import { t } from '../../language/text.ts';
import { MAY_SCARE, MEANING, SIGNS } from '../../model/advice/readings.ts';
import { adviceText } from './advice.ts';
import { Head } from './head.tsx';
import { groupOf, PickGroups, Reading } from './reading.tsx';
import { Safety } from './safety.tsx';

const GROUPS = [
  ['miss', 'signs-miss'],
  ['leave', 'signs-leave'],
  ['less', 'signs-less'],
] as const;

const PART_NAMES = { may: 'signs-may', not: 'signs-not', now: 'signs-now' } as const;

/** Signs to pick from, or the reading of the one picked. */
export function Signs({ part }: { part: string }) {
  return groupOf(SIGNS, part) ? <Sign id={part} /> : <AllSigns part={part} />;
}

const Sign = ({ id }: { id: string }) => (
  <Reading
    title={adviceText(`sign-${id}-name`)}
    parts={MEANING.map((one) => [t(PART_NAMES[one]), adviceText(`sign-${id}-${one}`)])}
    at={['signs', id]}
    group={groupOf(SIGNS, id)}
    back={t('nav-signs')}
    safety={(id === 'harm' || MAY_SCARE.includes(id)) && <Safety isNamed={id === 'harm'} />}
  >
    {id !== 'harm' && (
      <a class="button quiet" href="#/reply">
        {t('signs-reply')}
      </a>
    )}
  </Reading>
);

const AllSigns = ({ part }: { part: string }) => (
  <>
    <Head title={t('signs-title')} lead={t('signs-lead')} />
    <PickGroups
      id="tells"
      title={t('signs-tells')}
      groups={GROUPS.map(([group, title]) => [group, t(title)])}
      readings={SIGNS}
      nameOf={(id) => adviceText(`sign-${id}-name`)}
      screen="signs"
      part={part}
    />
  </>
);
