import { monthAndYear } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { APPS, type AppStep } from '../../model/phone/app-steps.ts';
import { oldGuide, stepId, stepIdsOf } from '../../model/phone/phone-plan.ts';
import { adviceText } from '../advice/advice.ts';
import { followRefusals } from '../parts/change.ts';
import { Fold } from '../parts/fold.tsx';
import { networkName } from '../people/network-name.ts';
import { ticked, tickStep } from './ticks.ts';

interface Props {
  /** A network's id, or the phone's. */
  app: string;
  steps: readonly AppStep[];
}

/** The steps of an app, each with its tick. */
export function Steps({ app, steps }: Props) {
  followRefusals();
  return (
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
                {step[0] === 'block' && <span class="soft small">{t('phone-blocking')}</span>}
                {oldGuide(step) && (
                  <span class="soft small">{t('phone-oldGuide', { year: oldGuide(step) })}</span>
                )}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

/** When steps were last compared with what is public: the month of the one that is longest ago. */
export function Compared({ steps }: { steps: readonly AppStep[] }) {
  const [first = ''] = steps.map(([, compared]) => compared).sort();
  return <p class="soft small">{t('phone-compared', { month: monthAndYear(`${first}-01`) })}</p>;
}

/** How much of an app's steps is done. */
const doneOf = (app: string) => ({
  done: stepIdsOf([app]).filter((id) => ticked.value.has(id)).length,
  all: stepIdsOf([app]).length,
});

/** So many steps of the first app are in sight; the rest are folded. */
const SHOWN_STEPS = 3;

/** The app that comes first. */
export function AppCard({ app }: { app: string }) {
  const steps = APPS[app] ?? [];
  const more = steps.slice(SHOWN_STEPS);
  return (
    <section class="card stack" aria-labelledby={`phone-${app}`}>
      <div class="row apart">
        <h2 id={`phone-${app}`}>{networkName(app)}</h2>
        <p class="soft small">{t('phone-done', doneOf(app))}</p>
      </div>
      <Steps app={app} steps={steps.slice(0, SHOWN_STEPS)} />
      {more.length > 0 && (
        <Fold title={t('phone-more', { count: more.length })}>
          <Steps app={app} steps={more} />
        </Fold>
      )}
      <Compared steps={steps} />
    </section>
  );
}

/** How many steps there are, and once one is done, how many are. */
function noteOf(app: string): string {
  const { done, all } = doneOf(app);
  return done > 0 ? t('phone-done', { done, all }) : t('phone-steps', { count: all });
}

interface FoldedProps {
  apps: readonly string[];
  /** The one that the page's address names. */
  named: string;
}

/** Apps that are opened by who uses them. */
export const FoldedApps = ({ apps, named }: FoldedProps) => (
  <div class="folds">
    {apps.map((app) => (
      <Fold key={app} title={networkName(app)} note={noteOf(app)} isNamed={named === app}>
        <Steps app={app} steps={APPS[app] ?? []} />
        <Compared steps={APPS[app] ?? []} />
      </Fold>
    ))}
  </div>
);
