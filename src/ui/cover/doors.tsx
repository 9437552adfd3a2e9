import { t } from '../../language/text.ts';
import { mirrorSitesOf } from '../../networks/addresses/lookup.ts';
import { change } from '../parts/change.ts';
import { Fold, type Named } from '../parts/fold.tsx';
import { closedDoors, people } from '../parts/live-data.ts';
import { Door, missingOf } from './door.tsx';
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

/** Further doors to a person, besides search engines. */
export function DoorChoices({ isNamed }: Named) {
  const closed = closedDoors.value;
  const sites = closed.mirrors ? mirrorSites() : [];
  const shut = [closed.search, closed.mirrors && missingOf(sites) === 0].filter(Boolean).length;
  return (
    <Fold title={t('doors-title')} note={t('doors-count', { closed: shut })} isNamed={isNamed}>
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
        sites={sites}
        onChange={setMirrors}
      />
      {closed.mirrors && people.value && <Viewers />}
    </Fold>
  );
}
