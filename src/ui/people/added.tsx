import { t } from '../../language/text.ts';
import { coverageOf } from '../../model/cover/cover-facts.ts';
import { isAsking } from '../cover/refused.ts';
import { coverFacts, people } from '../parts/live-data.ts';

/** Says of who was just added that they are on the list; and that they are covered, once the browser's answer is in. */
export function Added({ id }: { id: string | null }) {
  return (
    <p class="said" role="status">
      {id && said(id)}
    </p>
  );
}

function said(id: string): string {
  const person = people.value?.find((one) => one.id === id);
  if (!person) return '';
  const { nickname: name, identities } = person;
  const isCovered = coverageOf(coverFacts.value, identities)?.state === 'covered';
  return isCovered && !isAsking.value
    ? t('people-isCovered', { name })
    : t('people-added', { name });
}
