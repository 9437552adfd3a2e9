import { useComputed } from '@preact/signals';
import { locale, t } from '../../language/text.ts';
import { type Coverage, coverageOf } from '../../model/cover/cover-facts.ts';
import type { Listed } from '../../model/people/person.ts';
import type { Network } from '../../networks/network.ts';
import { coverFacts } from '../parts/live-data.ts';
import { askAccessTo } from './access.ts';

/** Whether an identity is covered, in words; what access is missing can be asked for. */
export function CoverState({ listed, network }: { listed: Listed; network: Network }) {
  const { key } = listed;
  const facts = useComputed(() => coverFacts.value[key]).value;
  const coverage = facts ? coverageOf({ [key]: facts }, [listed]) : null;
  if (!coverage) return <span class="row state" />;
  return (
    <span class="row state">
      <span class={`cover ${coverage.state}`}>{wordsFor(coverage)}</span>
      <Allow refused={coverage.refused} network={network} />
    </span>
  );
}

function wordsFor({ state, missing, isGuardAlone }: Coverage): string {
  if (state === 'not') return t('people-notCovered');
  if (state === 'partly')
    return t('people-partlyCovered', { count: missing.length, hosts: listOf(missing) });
  return isGuardAlone ? t('people-guardOnly') : t('people-covered');
}

/** Names in one line. */
export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'unit' }).format(names);

/** Asks for access to what is missing, and to nothing else. */
export function Allow({ refused, network }: { refused: readonly string[]; network: Network }) {
  if (refused.length === 0) return null;
  return (
    <button
      type="button"
      class="button quiet"
      aria-description={t('people-allowLabel', { network: network.name })}
      onClick={() => askAccessTo(refused)}
    >
      {t('people-allow')}
    </button>
  );
}
