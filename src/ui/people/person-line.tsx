import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { Uncovered } from '../cover/cover-state.tsx';
import { FactLine } from '../parts/fact-line.tsx';
import { RELATION_TEXTS } from './relation.tsx';

interface Props {
  person: Person;
  /** Whom they are linked to. */
  ex: Person | undefined;
  isOpen: boolean;
  onToggle: () => void;
  /** What opens. */
  controls: string;
}

/** One person in a line: what the user calls them, where, and what happens with their pages. All else is behind a button. */
export const PersonLine = ({ person, ex, isOpen, onToggle, controls }: Props) => (
  <div class="person-line">
    <div>
      <h2>{person.nickname}</h2>
      <p class="soft small">
        <FactLine facts={factsOf(person, ex)} />
      </p>
      <Uncovered identities={person.identities} />
      {person.staysInTouch && (
        <a class="quiet-link small" href="#/reply">
          {t('people-inTouchReply', { nickname: person.nickname })}
        </a>
      )}
    </div>
    <button
      type="button"
      class="button quiet"
      aria-label={t('people-changeLabel', { nickname: person.nickname })}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      {t('people-change')}
    </button>
  </div>
);

function factsOf({ identities, response, link, staysInTouch }: Person, ex: Person | undefined) {
  const relation = link && ex && t(RELATION_TEXTS[link.relation], { nickname: ex.nickname });
  const networks = identities.flatMap(({ network }) => networkById(network)?.name ?? []);
  return [
    relation ?? '',
    t('people-answer', { response }),
    staysInTouch ? t('people-inTouchShort') : '',
    listOf([...new Set(networks)]),
  ];
}
