import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { type Coverage, coverageOf } from '../../model/cover/cover-facts.ts';
import { unreadId } from '../../model/cover/unread-id.ts';
import type { Listed } from '../../model/people/person.ts';
import { coverFacts, unread } from '../parts/live-data.ts';

/** Whether an identity is covered, in words. */
export function CoverState({ listed }: { listed: Listed }) {
  const { key } = listed;
  const facts = useMemo(() => computed(() => coverFacts.value[key]), [key]).value;
  const coverage = facts ? coverageOf({ [key]: facts }, [listed]) : null;
  if (!coverage) return <span class="state" />;
  return (
    <span class={`state cover ${coverage.state}`}>
      {facts?.length === 0 ? t('people-nothingToStop') : wordsFor(coverage)}
    </span>
  );
}

function wordsFor({ state, missing, isGuardAlone }: Coverage): string {
  if (state === 'not') return t('people-notCovered');
  if (state === 'partly')
    return t('people-partlyCovered', { count: missing.length, hosts: listOf(missing) });
  return isGuardAlone ? t('people-guardOnly') : t('people-covered');
}

/**
 * Says where somebody is not covered under all of these identities, or posts of theirs could not be read; nothing while
 * that is not known.
 */
export function Uncovered({ identities }: { identities: readonly Listed[] }) {
  const state = useMemo(
    () =>
      computed(() => {
        const state = coverageOf(coverFacts.value, identities)?.state;
        const isUnread = identities.some(({ network }) =>
          unread.value.has(unreadId(network, 'posts')),
        );
        return state === 'covered' && isUnread ? 'partly' : state;
      }),
    [identities],
  ).value;
  if (!state || state === 'covered') return null;
  return (
    <p class={`small cover ${state}`}>
      {t(state === 'not' ? 'people-notCovered' : 'people-coveredInPart')}
    </p>
  );
}
