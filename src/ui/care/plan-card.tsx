import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';
import { plans, type Trigger } from '../../model/care/plan.ts';
import { settingOf } from '../parts/live-data.ts';
import { PLAN_TEXTS, planned } from './plan-texts.ts';

interface Props {
  trigger: Trigger;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** The user's plan for a trigger, in one sentence; nothing where there is none. */
export function PlanCard({ trigger, children }: Props) {
  const plan = settingOf(plans)[trigger];
  if (!plan) return null;
  return (
    <section class="card plan-card">
      <h2 class="soft small">{t(PLAN_TEXTS[trigger].title)}</h2>
      <p class="planned">{planned(trigger, plan)}</p>
      {children}
    </section>
  );
}
