import { t } from '../../language/text.ts';
import { type Coverage, coverageOf } from '../../model/cover/cover-facts.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { coverFacts, people } from '../parts/live-data.ts';
import { Mend } from './mend.tsx';

/** The pages that are one click away. */
const PAGES = ['report', 'people', 'reminders', 'kind', 'help'] as const;

/** On how many of their networks everybody is covered, named nowhere here, and the ways to the other pages. */
export function Covers() {
  const all = networkCoverages();
  const covered = all.filter(({ state }) => state === 'covered').length;
  return (
    <footer class="stack">
      <Mend names={false} />
      <div class="row apart small">
        {covered > 0 && (
          <span class="soft">{t('popup-covered', { covered, open: all.length - covered })}</span>
        )}
        <nav class="row" aria-label={t('nav-label')}>
          {PAGES.map((page) => (
            <a key={page} href={homePage(page)} target="_blank" rel="noreferrer">
              {t(`nav-${page}`)}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}

/** How well each network is covered for everyone listed there together. */
function networkCoverages(): Coverage[] {
  const identities = (people.value ?? []).flatMap((person) => person.identities);
  const byNetwork = Map.groupBy(identities, ({ network }) => network);
  return [...byNetwork.values()].flatMap((own) => coverageOf(coverFacts.value, own) ?? []);
}
