import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { browser } from '#imports';
import { networksOf } from '../../networks/index.ts';
import { originsOfMirrors } from '../../networks/mirrors.ts';
import { type Doors, doors } from '../../storage/doors.ts';
import { people } from '../parts/watched.ts';

const CHOICES = [
  { door: 'mirrors', name: 'doors.mirrors', hint: 'doors.mirrorsHint' },
  { door: 'search', name: 'doors.search', hint: 'doors.searchHint' },
] as const satisfies readonly { door: keyof Doors; name: string; hint: string }[];

/** The mirrors of every network where somebody is listed. */
const mirrorSites = (): string[] =>
  networksOf((people.value ?? []).flatMap(({ identities }) => identities)).flatMap(({ id }) =>
    originsOfMirrors(id),
  );

/** Further doors to a person, closed one by one. A door that needs leave asks for it in that click. */
export function DoorChoices() {
  const [closed, setClosed] = useState<Doors>(doors.fallback);
  useEffect(() => {
    doors.getValue().then(setClosed);
    return doors.watch(setClosed);
  }, []);
  const change = (door: keyof Doors, isClosed: boolean) => {
    doors.setValue({ ...closed, [door]: isClosed });
    const sites = door === 'mirrors' ? mirrorSites() : [];
    if (sites.length === 0) return;
    if (isClosed) browser.permissions.request({ origins: sites }).catch(() => undefined);
    else browser.permissions.remove({ origins: sites });
  };
  return (
    <section class="card stack" aria-labelledby="doors">
      <h2 id="doors">{i18n.t('doors.title')}</h2>
      {CHOICES.map(({ door, name, hint }) => (
        <label key={door} class="row check">
          <input
            type="checkbox"
            checked={closed[door]}
            onChange={({ currentTarget }) => change(door, currentTarget.checked)}
          />
          <span>
            <strong>{i18n.t(name)}</strong>
            <span class="soft small">{i18n.t(hint)}</span>
          </span>
        </label>
      ))}
    </section>
  );
}
