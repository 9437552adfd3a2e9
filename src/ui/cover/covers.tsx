import { i18n } from '#i18n';
import { networkById } from '../../networks/addresses/lookup.ts';
import type { Network } from '../../networks/network.ts';
import { cover, people } from '../parts/live-data.ts';
import { askAccess } from './access.ts';

/** The pages that are one click away. */
const PAGES = ['report', 'people', 'reminders', 'kind', 'help'] as const;

/** Each listed network's cover, and the ways to the other pages. */
export function Covers() {
  const states = Object.entries(cover.value?.networks ?? {});
  const named = (wanted: string) =>
    states.flatMap(([id, state]) => (state === wanted ? (networkById(id) ?? []) : []));
  const covered = named('covered').map(({ name }) => name);
  return (
    <footer class="stack">
      {named('no-access').map((network) => (
        <Uncovered key={network.id} network={network} />
      ))}
      <div class="row apart small">
        <span class="soft">
          {covered.length > 0 &&
            i18n.t('popup.covered', [
              new Intl.ListFormat(undefined, { type: 'unit' }).format(covered),
            ])}
        </span>
        <nav class="row" aria-label={i18n.t('nav.label')}>
          {PAGES.map((page) => (
            <a key={page} href={`/home.html#/${page}`} target="_blank" rel="noreferrer">
              {i18n.t(`nav.${page}`)}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}

const listedOn = ({ id }: Network) =>
  (people.value ?? []).flatMap(({ identities }) => identities.filter((one) => one.network === id));

const Uncovered = ({ network }: { network: Network }) => (
  <p class="card row apart">
    {i18n.t('popup.notCovered', [network.name])}
    <button
      type="button"
      class="button quiet"
      aria-description={i18n.t('people.allowLabel', [network.name])}
      onClick={() => askAccess(listedOn(network))}
    >
      {i18n.t('people.allow')}
    </button>
  </p>
);
