import { t } from '../../language/text.ts';
import { type Alias, aliasesToAsk, type Person } from '../../model/people/person.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { askAccess } from '../cover/access.ts';
import { change } from '../parts/change.ts';
import { people } from '../parts/live-data.ts';

/** Asks of each other name that a person's page led to whether it is theirs; nobody is listed unasked. */
export function AliasQuestions({ person }: { person: Person }) {
  // Whoever has no other name is not drawn anew when somebody else changes.
  const asked = person.aliases?.length ? aliasesToAsk(person, people.value ?? []) : [];
  return (
    <>
      {asked.map((alias) => (
        <Question key={alias.key} person={person} alias={alias} />
      ))}
    </>
  );
}

function Question({ person: { id, nickname }, alias }: { person: Person; alias: Alias }) {
  const { key, label } = alias;
  const network = networkById(alias.network)?.name ?? '';
  const answer = (isTheirs: boolean) => {
    change('answerAlias', { id, key, isTheirs });
    if (isTheirs) askAccess([alias]);
  };
  return (
    <div class="card wash row apart alias">
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
    </div>
  );
}

/** The same questions about everybody. */
export const AllAliasQuestions = () => (
  <>
    {(people.value ?? []).map((person) => (
      <AliasQuestions key={person.id} person={person} />
    ))}
  </>
);
