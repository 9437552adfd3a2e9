import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';
import type { Nudge } from '../../model/advice/nudges.ts';
import { plans, type Trigger } from '../../model/care/plan.ts';
import { adviceText } from '../advice/advice.ts';
import { settingOf } from '../parts/live-data.ts';
import { OwnLine } from './own-line.tsx';

/** The one line of the pause: the user's plan, else their own words or a nudge. It keeps its place while it is awaited. */
export function Line({ id, plan, children }: LineProps) {
  return (
    <div id={id} class="line">
      {plan ? <PlanLine trigger={plan} /> : children}
    </div>
  );
}

interface LineProps {
  id: string;
  /** Which plan fits the hour; null without one. */
  plan: Trigger | null;
  /** What stands there without a plan. */
  children: ComponentChildren;
}

/** The user's own words where it is their turn, else a nudge. */
export const Said = ({ words, nudge }: { words: string | null; nudge: Nudge | null }) =>
  words ? (
    <OwnLine words={words} />
  ) : (
    <p class="nudge">{nudge && adviceText(`nudge-${nudge.id}`)}</p>
  );

/** What the plan says to do; that one wants to look is plain at a pause. */
function PlanLine({ trigger }: { trigger: Trigger }) {
  const plan = settingOf(plans)[trigger];
  if (!plan) return null;
  const { deed, words = '' } = plan;
  const named = words.trim().replace(/[.…]+$/, '');
  return (
    <div class="own-plan">
      <h2 class="soft small">{t('plan-title')}</h2>
      <p>{t('pause-deed', { deed, words: named })}</p>
    </div>
  );
}
