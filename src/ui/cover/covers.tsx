import { t } from '../../language/text.ts';
import { type Coverage, coverageOf } from '../../model/cover/cover-facts.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { networksOf } from '../../networks/addresses/lookup.ts';
import type { Network } from '../../networks/network.ts';
import { coverFacts, people } from '../parts/live-data.ts';
import { listOf } from './cover-state.tsx';
import { Mend } from './mend.tsx';

/** The pages that are one click away. */
const PAGES = ['report', 'people', 'reminders', 'kind', 'help'] as const;

interface NetworkCoverage {
  readonly network: Network;
  readonly coverage: Coverage;
}

/** Which listed networks are covered, what else is missing, and the ways to the other pages. */
export function Covers() {
  const all = networkCoverages();
  const covered = all.filter(({ coverage }) => coverage.state === 'covered');
  const names = covered.map(({ network }) => network.name);
  return (
    <footer class="stack">
      <Mend />
      <div class="row apart small">
        {names.length > 0 && (
          <span class="soft">{t('popup-covered', { networks: listOf(names) })}</span>
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
function networkCoverages(): NetworkCoverage[] {
  const identities = (people.value ?? []).flatMap((person) => person.identities);
  return networksOf(identities).flatMap((network) => {
    const own = identities.filter((one) => one.network === network.id);
    const coverage = coverageOf(coverFacts.value, own);
    return coverage ? [{ network, coverage }] : [];
  });
}
