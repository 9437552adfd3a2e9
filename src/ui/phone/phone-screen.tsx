import type { ComponentChild } from 'preact';
import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { PHONES } from '../../model/phone/app-steps.ts';
import { phonePlanOf, stepIdsOf } from '../../model/phone/phone-plan.ts';
import { Fold, Folds } from '../parts/fold.tsx';
import { people, records } from '../parts/live-data.ts';
import { NobodyYet } from '../parts/nobody-yet.tsx';
import { networkName } from '../people/network-name.ts';
import { AppCard, Compared, FoldedApps, Steps } from './app-steps.tsx';
import { useAnswered } from './phone-offer.tsx';
import { PhonePicture } from './phone-picture.tsx';
import { ticked } from './ticks.ts';

/**
 * What the apps and the phone itself can do, where no extension reaches: steps to tick, one of the user's own apps
 * first, all others folded. `part` names one to open.
 */
export function Phone({ part }: { part: string }) {
  useAnswered();
  return (
    <>
      <header class="phone-head">
        <div class="stack">
          <h1>{t('phone-title')}</h1>
          <p class="soft lead">{t('phone-lead')}</p>
          <AllDone />
        </div>
        <PhonePicture left={shareLeft()} />
      </header>
      {records.value && <Everything named={part} />}
    </>
  );
}

/** Which part of the steps in the user's own apps is still to do, 0 to 1. */
function shareLeft(): number {
  const ids = stepIdsOf(phonePlanOf(people.value ?? []).yours);
  if (ids.length === 0) return 1;
  return ids.filter((id) => !ticked.value.has(id)).length / ids.length;
}

/** Heard once the last step is ticked. */
const AllDone = () => (
  <p class="phone-all-done" role="status">
    {shareLeft() === 0 && t('phone-allDone')}
  </p>
);

function Everything({ named }: { named: string }) {
  const { yours, others, without } = phonePlanOf(people.value ?? []);
  const missing = without.length > 0 && (
    <p class="soft">
      {t('phone-without', { networks: listOf(without.map(networkName), 'conjunction') })}
    </p>
  );
  if (yours.length === 0)
    return (
      <ForAnyone
        apps={others}
        lead={missing || <NobodyYet text={t('phone-nobody')} />}
        named={named}
      />
    );
  const first = yours.find((app) => app === named) ?? yours[0] ?? '';
  const alsoYours = yours.filter((app) => app !== first);
  return (
    <div class="pair">
      <div class="stack">
        <AppCard app={first} />
        {missing}
      </div>
      <div class="stack">
        {alsoYours.length > 0 && (
          <section class="card stack" aria-labelledby="phone-yours">
            <h2 id="phone-yours">{t('phone-yours')}</h2>
            <FoldedApps apps={alsoYours} named={named} />
          </section>
        )}
        <PhoneItself apps={others} named={named} />
      </div>
    </div>
  );
}

interface AnyoneProps {
  lead: ComponentChild;
  apps: readonly string[];
  named: string;
}

/** The steps where none come first. */
const ForAnyone = ({ lead, apps, named }: AnyoneProps) => (
  <div class="stack for-anyone">
    {lead}
    <section class="card stack wide-folds" aria-labelledby="phone-apps">
      <h2 id="phone-apps">{t('phone-apps')}</h2>
      <FoldedApps apps={apps} named={named} />
    </section>
    <PhoneItself apps={[]} named={named} isWide />
  </div>
);

interface RestProps {
  /** Apps that nobody listed is on. */
  apps: readonly string[];
  named: string;
  /** It has the whole width of a desk. */
  isWide?: boolean;
}

/** What works for every app, which browsers could carry this extension, and the apps that are left. */
const PhoneItself = ({ apps, named, isWide = false }: RestProps) => (
  <Folds id="phone-itself" title={t('phone-itself')} isWide={isWide}>
    {(
      [
        ['iphone', 'phone-iphone'],
        ['android', 'phone-android'],
      ] as const
    ).map(([app, name]) => (
      <Fold key={app} title={t(name)} note={t('phone-anyApp')} isNamed={named === app}>
        <p class="soft small">{t('phone-itselfHint')}</p>
        <Steps app={app} steps={PHONES[app]} />
        <Compared steps={PHONES[app]} />
      </Fold>
    ))}
    <Fold title={t('phone-browser')} isNamed={named === 'browser'}>
      <p>{t('phone-firefox')}</p>
      <p>{t('phone-ios')}</p>
    </Fold>
    {apps.length > 0 && (
      <Fold
        title={t('phone-others')}
        note={t('phone-count', { count: apps.length })}
        isOpen={apps.includes(named)}
      >
        <FoldedApps apps={apps} named={named} />
      </Fold>
    )}
  </Folds>
);
