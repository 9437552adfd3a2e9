import type { ComponentChild } from 'preact';
import { locale, t } from '../../language/text.ts';
import { PHONES } from '../../model/phone/app-steps.ts';
import { phonePlanOf, stepIdsOf } from '../../model/phone/phone-plan.ts';
import { people, records } from '../parts/live-data.ts';
import { networkName } from '../report/where.tsx';
import { AppCard, Compared, FoldedApps, Steps } from './app-steps.tsx';
import { useAnswered } from './phone-offer.tsx';
import { PhonePicture } from './phone-picture.tsx';
import { ticked } from './ticks.ts';

/** What the apps and the phone itself can do, where no extension reaches: steps to tick, the user's own apps first. */
export function Phone() {
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
      {records.value && <Everything />}
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

function Everything() {
  const { yours, others, without } = phonePlanOf(people.value ?? []);
  const missing = without.length > 0 && (
    <p class="soft">{t('phone-without', { networks: listOf(without) })}</p>
  );
  if (yours.length === 0) return <ForAnyone apps={others} lead={missing || <Nobody />} />;
  return (
    <div class="pair">
      <div class="stack">
        {yours.map((app) => (
          <AppCard key={app} app={app} />
        ))}
        {missing}
        <p class="soft small">{t('phone-blocking')}</p>
      </div>
      <div class="stack">
        <PhoneItself />
        <PhoneBrowser />
        <FoldedApps title={t('phone-others')} apps={others} />
      </div>
    </div>
  );
}

interface AnyoneProps {
  lead: ComponentChild;
  apps: readonly string[];
}

/** The steps where none come first. */
const ForAnyone = ({ lead, apps }: AnyoneProps) => (
  <div class="pair">
    <div class="stack">
      {lead}
      <FoldedApps title={t('phone-apps')} apps={apps} />
      <PhoneBrowser />
    </div>
    <PhoneItself />
  </div>
);

const Nobody = () => (
  <p class="card wash row apart">
    <span>{t('phone-nobody')}</span>
    <a class="button quiet" href="#/people">
      {t('phone-add')}
    </a>
  </p>
);

const listOf = (networks: readonly string[]) =>
  new Intl.ListFormat(locale()).format(networks.map(networkName));

/** What works for every app. */
const PhoneItself = () => (
  <section class="card stack" aria-labelledby="phone-itself">
    <h2 id="phone-itself">{t('phone-itself')}</h2>
    <p class="soft small">{t('phone-itselfHint')}</p>
    <div class="phone-kinds">
      {(
        [
          ['iphone', 'phone-iphone'],
          ['android', 'phone-android'],
        ] as const
      ).map(([app, name]) => (
        <div key={app}>
          <h3>{t(name)}</h3>
          <Steps app={app} steps={PHONES[app]} />
        </div>
      ))}
    </div>
    <Compared steps={Object.values(PHONES).flat()} />
  </section>
);

/** Which browser on a phone could carry this extension, and which cannot. */
const PhoneBrowser = () => (
  <section class="card stack" aria-labelledby="phone-browser">
    <h2 id="phone-browser">{t('phone-browser')}</h2>
    <p>{t('phone-firefox')}</p>
    <p>{t('phone-ios')}</p>
  </section>
);
