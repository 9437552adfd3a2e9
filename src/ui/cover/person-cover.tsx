import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { coverageOf, type HostFacts, isHostCovered } from '../../model/cover/cover-facts.ts';
import type { Person } from '../../model/people/person.ts';
import { isStopped } from '../../model/visits/may-open.ts';
import { Fold } from '../parts/fold.tsx';
import { coverFacts } from '../parts/live-data.ts';
import { networkName } from '../people/network-name.ts';

/** How one person is covered, in a line that opens on every host. By nickname: no handle stands here. */
export const PersonCover = ({ person }: { person: Person }) => (
  <Fold title={person.nickname} note={lineOf(person)}>
    {person.identities.map(({ key, network }) => (
      <div key={key} class="hosts">
        <h4>{networkName(network)}</h4>
        <ul>
          {(coverFacts.value[key] ?? []).map((facts) => (
            <li key={facts.host} class={isHostCovered(facts) ? 'covered' : 'not'}>
              <span>{facts.host}</span>
              <span class="soft small">{t(hostLine(facts))}</span>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </Fold>
);

/** One calm line: covered, partly and where, or not. */
function lineOf({ identities, ...person }: Person): string {
  const coverage = coverageOf(coverFacts.value, identities);
  if (!coverage) return t('cover-unknown');
  if (coverage.state === 'not') return t('cover-not');
  const { missing } = coverage;
  if (missing.length > 0)
    return t('cover-partly', { count: missing.length, hosts: listOf(missing) });
  if (!isStopped(person)) return t('cover-counted');
  const isNothing = identities.every(({ key }) => coverFacts.value[key]?.length === 0);
  if (isNothing) return t('cover-chats');
  return t(person.staysInTouch ? 'cover-inTouch' : 'cover-all');
}

function hostLine(facts: HostFacts) {
  const { permission, rule } = facts;
  if (permission === false) return 'cover-hostRefused';
  if (permission === 'some') return 'cover-hostSome';
  if (!isHostCovered(facts)) return 'cover-hostGone';
  if (rule === 'unneeded') return 'cover-hostCounted';
  return rule === 'no-room' ? 'cover-hostGuard' : 'cover-hostRule';
}
