import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { type Alias, aliasesToAsk, type Person } from '../../model/people/person.ts';
import { people } from '../parts/live-data.ts';

/** The other names of which to ask; whoever has none is not drawn anew when somebody else changes. */
export const askedOf = (person: Person): Alias[] =>
  person.aliases?.length ? aliasesToAsk(person, people.value ?? []) : [];

/** Whoever there is something to ask about, with the way to People, where names show. */
export const AllAliasQuestions = () => (
  <>
    {(people.value ?? [])
      .filter((person) => askedOf(person).length > 0)
      .map(({ id, nickname }) => (
        <div key={id} class="card wash row apart">
          <p>{t('people-aliasLed', { nickname })}</p>
          <a class="quiet-link" href={homePage('people')} target="_blank" rel="noreferrer">
            {t('people-aliasLook')}
          </a>
        </div>
      ))}
  </>
);
