import { monthAndYear } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { APPS, type AppStep } from '../../model/phone/app-steps.ts';
import { stepId } from '../../model/phone/phone-plan.ts';
import { adviceText } from '../advice/advice.ts';
import { networkName } from '../report/where.tsx';
import { ticked, tickStep } from './ticks.ts';

interface Props {
  /** A network's id, or the phone's. */
  app: string;
  steps: readonly AppStep[];
}

/** The steps of an app, each with its tick. */
export const Steps = ({ app, steps }: Props) => (
  <ul class="phone-steps">
    {steps.map((step) => {
      const id = stepId(app, step);
      return (
        <li key={id}>
          <label class="row check">
            <input
              type="checkbox"
              checked={ticked.value.has(id)}
              onChange={({ currentTarget }) => tickStep(id, currentTarget.checked)}
            />
            <span>
              <strong>{adviceText(`phoneDoes-${step[0]}`)}</strong>
              <span class="soft small">{adviceText(`phoneHow-${id}`)}</span>
            </span>
          </label>
        </li>
      );
    })}
  </ul>
);

/** When steps were last compared with what is public: the month of the one that is longest ago. */
export function Compared({ steps }: { steps: readonly AppStep[] }) {
  const [first = ''] = steps.map(([, compared]) => compared).sort();
  return <p class="soft small">{t('phone-compared', { month: monthAndYear(`${first}-01`) })}</p>;
}

/** An app that the user has people on. */
export function AppCard({ app }: { app: string }) {
  const steps = APPS[app] ?? [];
  const done = steps.filter((step) => ticked.value.has(stepId(app, step))).length;
  return (
    <section class="card stack" aria-labelledby={`phone-${app}`}>
      <div class="row apart">
        <h2 id={`phone-${app}`}>{networkName(app)}</h2>
        <p class="soft small">{t('phone-done', { done, all: steps.length })}</p>
      </div>
      <Steps app={app} steps={steps} />
      <Compared steps={steps} />
    </section>
  );
}

interface FoldedProps {
  title: string;
  apps: readonly string[];
}

/** Apps that are opened by who uses them. */
export const FoldedApps = ({ title, apps }: FoldedProps) => (
  <section class="card stack phone-others" aria-labelledby="phone-others">
    <h2 id="phone-others">{title}</h2>
    <div>
      {apps.map((app) => (
        <details key={app}>
          <summary>
            {networkName(app)}{' '}
            <span class="small">{t('phone-steps', { count: APPS[app]?.length ?? 0 })}</span>
          </summary>
          <Steps app={app} steps={APPS[app] ?? []} />
        </details>
      ))}
    </div>
    <Compared steps={apps.flatMap((app) => APPS[app] ?? [])} />
  </section>
);
