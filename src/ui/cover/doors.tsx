import { i18n } from '#i18n';
import { browser } from '#imports';
import { mirrorSitesOf } from '../../networks/addresses/lookup.ts';
import { ENGINES, originsOfEngine } from '../../networks/data/engines.ts';
import { type Mirror, originsOfMirrors } from '../../networks/data/mirrors.ts';
import { type Doors, writeDoors } from '../../storage/cover/doors.ts';
import { closedDoors, people } from '../parts/live-data.ts';
import { Viewers } from './viewers.tsx';

/** The mirrors of every network where somebody is listed. */
const mirrorSites = (): string[] =>
  mirrorSitesOf(
    (people.value ?? []).flatMap(({ identities }) => identities),
    closedDoors.value.viewers,
  );

/** Asks for access to sites in the click that needs them, or gives it back. */
function access(sites: string[], isWanted: boolean): void {
  if (sites.length === 0) return;
  if (isWanted) browser.permissions.request({ origins: sites }).catch(() => undefined);
  else browser.permissions.remove({ origins: sites });
}

/** Further doors to a person, closed one by one. A door that needs leave asks for it in that click. */
export function DoorChoices() {
  const closed = closedDoors.value;
  const change = (how: Partial<Doors>) => writeDoors({ ...closed, ...how });
  const changeViewers = (viewers: readonly Mirror[]) => {
    const isNew = (one: Mirror) => !closed.viewers.includes(one);
    change({ viewers });
    access(originsOfMirrors(viewers.filter(isNew)), true);
    access(originsOfMirrors(closed.viewers.filter((one) => !viewers.includes(one))), false);
  };
  return (
    <section class="card stack" aria-labelledby="doors">
      <h2 id="doors">{i18n.t('doors.title')}</h2>
      <Door
        name={i18n.t('doors.mirrors')}
        hint={i18n.t('doors.mirrorsHint')}
        isClosed={closed.mirrors}
        onChange={(mirrors) => {
          change({ mirrors });
          access(mirrorSites(), mirrors);
        }}
      />
      {closed.mirrors && people.value && <Viewers onChange={changeViewers} />}
      <Door
        name={i18n.t('doors.search')}
        hint={i18n.t('doors.searchHint')}
        isClosed={closed.search}
        onChange={(search) => change({ search })}
      />
      <fieldset class="engines">
        <legend>{i18n.t('doors.engines')}</legend>
        <p class="soft small">{i18n.t('doors.enginesHint')}</p>
        <div class="row choices">
          {ENGINES.map((engine) => (
            <Door
              key={engine.id}
              name={engine.name}
              isClosed={closed.engines.includes(engine.id)}
              onChange={(isClosed) => {
                const others = closed.engines.filter((id) => id !== engine.id);
                change({ engines: isClosed ? [...others, engine.id] : others });
                access(originsOfEngine(engine), isClosed);
              }}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}

interface DoorProps {
  name: string;
  hint?: string;
  isClosed: boolean;
  onChange: (isClosed: boolean) => void;
}

const Door = ({ name, hint, isClosed, onChange }: DoorProps) => (
  <label class="row check">
    <input
      type="checkbox"
      checked={isClosed}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    <span>
      {hint ? <strong>{name}</strong> : name}
      {hint && <span class="soft small">{hint}</span>}
    </span>
  </label>
);
