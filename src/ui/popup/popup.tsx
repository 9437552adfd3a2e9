import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { all } from '../../model/log/tally.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import type { Glance } from '../../model/report/glance.ts';
import { NudgeCard } from '../advice/nudge.tsx';
import { PutOff } from '../care/put-off.tsx';
import { UrgeButton } from '../care/urge-button.tsx';
import { WorryList } from '../care/worry-list.tsx';
import { Covers } from '../cover/covers.tsx';
import { Missing } from '../cover/missing.tsx';
import { isLocked } from '../discretion/lock.ts';
import { LockedPopup } from '../discretion/locked-popup.tsx';
import { QuickExit } from '../discretion/quick-exit.tsx';
import { useTitle } from '../discretion/tab.ts';
import { troubleText } from '../log/trouble.ts';
import { WaitingOnce } from '../log/waiting-note.tsx';
import { ChangeState } from '../parts/change-state.tsx';
import { alreadySaid, said } from '../parts/early.ts';
import { isOutOfReach, people } from '../parts/live-data.ts';
import { Mark } from '../parts/mark.tsx';
import { Unreadable } from '../parts/unreadable.tsx';
import { Window } from '../parts/window.tsx';
import { DueToday } from '../reminders/due.tsx';
import { Today, Totals } from '../report/totals.tsx';
import { OpenPasses } from '../visits/open-pass.tsx';
import { Notices } from './notices.tsx';
import { isOffered, openAddress, withTables } from './tables.ts';

/** The popup: what is open or not covered, the week at a glance, one nudge, the way through an urge; then what else there is. */
export function Popup() {
  useTitle(t('name'));
  return (
    <main class="popup stack">
      <QuickExit />
      <header class="row">
        <Mark />
        <h1>{t('name')}</h1>
      </header>
      {isLocked.value ? <LockedPopup /> : <Week />}
    </main>
  );
}

function Week() {
  useLossSeen();
  const glance = useGlance();
  return (
    <>
      <ChangeState />
      <Missing what={t('popup-missing')} onAsk={withTables.value?.askForAll} isQuiet />
      <OpenPasses />
      <Middle glance={glance} />
      <WorryList />
      <Below />
    </>
  );
}

/** The week at a glance, or why there is none. */
function Middle({ glance }: { glance: Answer }) {
  if (!isOutOfReach.value && people.value?.length !== 0) return <Listed glance={glance} />;
  return (
    <>
      {isOutOfReach.value ? <Unreadable /> : <Nobody />}
      <Notices />
      <DueToday />
    </>
  );
}

/** The offer to list whom the open tab shows, and what stands below it: drawn with it, so that nothing moves. */
function Below() {
  const [tables, address] = [withTables.value, openAddress.value];
  if (address && !tables) return <div class="room-below" />;
  return (
    <>
      {tables && address && <tables.AddThis address={address} />}
      <Covers />
    </>
  );
}

/** What was lost of cover stands in a card here, so that the icon need not go on saying it. */
const useLossSeen = (): void =>
  useEffect(() => void sendWithRetry('seeLoss').catch(() => undefined), []);

/** What the log tells, or in words why it does not. */
type Answer = Glance | 'asking' | { readonly trouble: string };

/** Today and this week, as the log tells. */
function useGlance(): Answer {
  const [glance, setGlance] = useState<Answer>(() => alreadySaid('glance', undefined) ?? 'asking');
  useEffect(() => {
    said('glance', undefined).then(setGlance, (error) =>
      setGlance({ trouble: troubleText(error) }),
    );
  }, []);
  return glance;
}

function Listed({ glance }: { glance: Answer }) {
  if (glance === 'asking') return <div class="room" />;
  const isKnown = !('trouble' in glance);
  return (
    <>
      {isKnown ? <Totals glance={glance} /> : <p class="card">{glance.trouble}</p>}
      <WaitingOnce />
      <NudgeCard {...(isKnown && { timesToday: all(glance.today), trend: glance.trend })} />
      <UrgeButton />
      <PutOff />
      <Notices />
      <DueToday />
      {isKnown && <Today glance={glance} />}
    </>
  );
}

/** Leads to the form; quietly where whoever the open tab shows can be added right below. */
const Nobody = () => (
  <section class="card nobody stack">
    <Window silent />
    <h2>{t('popup-nobody')}</h2>
    <p class="soft">{t('popup-nobodyText')}</p>
    <a
      class={isOffered.value ? 'button quiet' : 'button'}
      href={homePage('people/add')}
      target="_blank"
      rel="noreferrer"
    >
      {t('popup-first')}
    </a>
  </section>
);
