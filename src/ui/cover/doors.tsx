import { useState } from 'preact/hooks';
import { browserLanguage } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { domainOfSite } from '../../model/cover/access.ts';
import { engineOrder } from '../../model/cover/engine-order.ts';
import { mirrorSitesOf } from '../../networks/addresses/lookup.ts';
import { type Engine, originsOfEngine } from '../../networks/data/engines.ts';
import { change } from '../parts/change.ts';
import { closedDoors, people, records } from '../parts/live-data.ts';
import { grants } from './grants.ts';
import { propose } from './propose.ts';
import { Viewers } from './viewers.tsx';

/** The mirrors of every network where somebody is listed. */
const mirrorSites = (): string[] =>
  mirrorSitesOf(
    (people.value ?? []).flatMap(({ identities }) => identities),
    closedDoors.value.viewers,
  );

/** Closing asks for the sites that it needs; opening gives them back by and by. */
function setMirrors(isClosed: boolean): void {
  propose({ do: 'setDoor', with: { door: 'mirrors', isClosed } }, isClosed ? mirrorSites() : []);
}

function setEngine(engine: Engine, isClosed: boolean): void {
  const intent = { do: 'setEngine', with: { engine: engine.id, isClosed } } as const;
  propose(intent, isClosed ? originsOfEngine(engine) : []);
}

/** Further doors to a person, closed one by one. A door that needs leave asks for it in that click. */
export function DoorChoices() {
  const closed = closedDoors.value;
  return (
    <section class="card stack" aria-labelledby="doors">
      <h2 id="doors">{t('doors-title')}</h2>
      {records.value && <Engines />}
      <Door
        name={t('doors-search')}
        hint={t('doors-searchHint')}
        isClosed={closed.search}
        onChange={(isClosed) => change('setDoor', { door: 'search', isClosed })}
      />
      <Door
        name={t('doors-mirrors')}
        hint={t('doors-mirrorsHint')}
        isClosed={closed.mirrors}
        sites={closed.mirrors ? mirrorSites() : []}
        onChange={setMirrors}
      />
      {closed.mirrors && people.value && <Viewers />}
    </section>
  );
}

/** Search engines: the user's own first, as far as that can be known, the rest folded. None moves while one ticks. */
function Engines() {
  const [{ first, rest }] = useState(() =>
    engineOrder(closedDoors.value.engines, browserLanguage()),
  );
  return (
    <fieldset class="engines">
      <legend>{t('doors-engines')}</legend>
      <p class="soft small">{t('doors-enginesHint')}</p>
      <EngineRow engines={first} />
      {rest.length > 0 && (
        <details>
          <summary>{t('doors-enginesMore')}</summary>
          <p class="soft small">{t('doors-enginesHow')}</p>
          <EngineRow engines={rest} />
        </details>
      )}
    </fieldset>
  );
}

const EngineRow = ({ engines }: { engines: readonly Engine[] }) => (
  <div class="choices">
    {engines.map((engine) => (
      <Door
        key={engine.id}
        name={engine.name}
        isClosed={closedDoors.value.engines.includes(engine.id)}
        sites={originsOfEngine(engine)}
        onChange={(isClosed) => setEngine(engine, isClosed)}
      />
    ))}
  </div>
);

interface DoorProps {
  name: string;
  hint?: string;
  isClosed: boolean;
  /** The sites that it needs, as match patterns. */
  sites?: readonly string[];
  onChange: (isClosed: boolean) => void;
}

/** One door; ticked as far as the browser said yes, not as soon as it is asked. */
function Door({ name, hint, isClosed, sites = [], onChange }: DoorProps) {
  const missing = sites.filter((site) => grants.value?.(domainOfSite(site)) === false).length;
  const isShut = isClosed && missing === 0;
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={isShut}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
          currentTarget.checked = isShut;
        }}
      />
      <span>
        {hint ? <strong>{name}</strong> : name}
        {hint && <span class="soft small">{hint}</span>}
        <span class="soft small">{stateOf(isClosed, missing)}</span>
      </span>
    </label>
  );
}

/** How a door stands, in words. */
function stateOf(isClosed: boolean, missing: number): string {
  if (!isClosed) return t('doors-open');
  return missing === 0 ? t('doors-closed') : t('doors-partly', { count: missing });
}
