import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Alias, Person } from '../../model/people/person.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { askAccess } from '../cover/access.ts';
import { change } from '../parts/change.ts';
import { useOnce } from '../parts/once.ts';
import { askedOf } from './alias-hint.tsx';

/** Asks of each other name that a person's page led to whether it is theirs; nobody is listed unasked. */
export const AliasQuestions = ({ person }: { person: Person }) => (
  <>
    {askedOf(person).map((alias) => (
      <Question key={alias.key} person={person} alias={alias} />
    ))}
  </>
);

/** A question, whose name shows behind a tap alone. */
function Question({ person: { nickname, ...person }, alias }: { person: Person; alias: Alias }) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="card wash row apart alias">
      {isShown ? (
        <Asked id={person.id} nickname={nickname} alias={alias} />
      ) : (
        <>
          <p>{t('people-aliasLed', { nickname })}</p>
          <button
            type="button"
            class="button quiet"
            aria-label={t('people-aliasShowLabel', { nickname })}
            onClick={() => setShown(true)}
          >
            {t('people-aliasShow')}
          </button>
        </>
      )}
    </div>
  );
}

function Asked({ id, nickname, alias }: { id: string; nickname: string; alias: Alias }) {
  const { key, label } = alias;
  const network = networkById(alias.network)?.name ?? '';
  const once = useOnce();
  const answer = (isTheirs: boolean) =>
    once(() => {
      const kept = change('answerAlias', { id, key, isTheirs });
      if (isTheirs) askAccess([alias]);
      return kept;
    });
  return (
    <>
      <p>{t('people-alias', { nickname, network, profile: label })}</p>
      <span class="row">
        <button
          type="button"
          class="button quiet"
          aria-label={t('people-aliasYesLabel', { nickname, profile: label })}
          onClick={() => answer(true)}
        >
          {t('people-aliasYes')}
        </button>
        <button
          type="button"
          class="button bare"
          aria-label={t('people-aliasNoLabel', { nickname, profile: label })}
          onClick={() => answer(false)}
        >
          {t('people-aliasNo')}
        </button>
      </span>
    </>
  );
}
