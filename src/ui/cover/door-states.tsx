import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { domainOfSite } from '../../model/cover/access.ts';
import { mirrorSitesOf } from '../../networks/addresses/lookup.ts';
import { ENGINES, originsOfEngine } from '../../networks/data/engines.ts';
import { closedDoors, people } from '../parts/live-data.ts';
import { askForAll } from './access.ts';
import { grants } from './grants.ts';
import { isPrivateAllowed, readPrivateAllowed } from './private-windows.ts';

/** How the ways stand that lead past a network's own pages. */
export const DoorStates = () => (
  <section class="card stack door-states" aria-labelledby="cover-ways">
    <h2 id="cover-ways">{t('cover-waysTitle')}</h2>
    <dl class="stack">
      <PrivateWindows />
      <Way name={t('cover-frames')}>{t('cover-framesState')}</Way>
      <Way name={t('cover-search')}>
        {t(closedDoors.value.search ? 'cover-closed' : 'cover-open')}
      </Way>
      <Engines />
      <Mirrors />
    </dl>
    <p>
      <a class="quiet-link" href="#/settings">
        {t('cover-settings')}
      </a>
    </p>
  </section>
);

const Way = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd class="soft">{children}</dd>
  </div>
);

function PrivateWindows() {
  useEffect(() => {
    readPrivateAllowed();
    document.addEventListener('visibilitychange', readPrivateAllowed);
    return () => document.removeEventListener('visibilitychange', readPrivateAllowed);
  }, []);
  const isAllowed = isPrivateAllowed.value;
  return (
    <Way name={t('cover-private')}>
      {isAllowed && t('cover-privateOn')}
      {isAllowed === false && (
        <>
          <p>{t('cover-privateOff')}</p>
          <p>{t('cover-privateHow', { browser: import.meta.env.FIREFOX ? 'firefox' : 'other' })}</p>
        </>
      )}
    </Way>
  );
}

/** The sites among these that we may not act on. */
const refusedOf = (sites: readonly string[]): number =>
  sites.filter((site) => grants.value?.(domainOfSite(site)) === false).length;

const Engines = () => {
  const closed = ENGINES.filter(({ id }) => closedDoors.value.engines.includes(id));
  const names = closed.map(({ name }) => name);
  return (
    <Way name={t('cover-engines')}>
      <State
        isClosed={closed.length > 0}
        refused={refusedOf(closed.flatMap(originsOfEngine))}
        closed={t('cover-closedAt', { names: listOf(names) })}
      />
    </Way>
  );
};

const Mirrors = () => {
  const { mirrors, viewers } = closedDoors.value;
  const listed = (people.value ?? []).flatMap(({ identities }) => identities);
  return (
    <Way name={t('cover-mirrors')}>
      <State
        isClosed={mirrors}
        refused={mirrors ? refusedOf(mirrorSitesOf(listed, viewers)) : 0}
        closed={t('cover-closed')}
      />
    </Way>
  );
};

interface StateProps {
  isClosed: boolean;
  /** How many of its sites are not allowed. */
  refused: number;
  /** What is said where it is closed. */
  closed: string;
}

/** How a door stands; where the browser keeps it open, with one button that asks for all that is missing. */
function State({ isClosed, refused, closed }: StateProps) {
  if (!isClosed) return t('cover-open');
  if (refused === 0) return closed;
  return (
    <>
      <p>{t('cover-refused', { count: refused })}</p>
      <button type="button" class="button quiet" onClick={askForAll}>
        {t('people-allow')}
      </button>
    </>
  );
}
