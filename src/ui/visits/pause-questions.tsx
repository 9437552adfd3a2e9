import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Pause, sendWithRetry } from '../../messages/messages.ts';
import type { Answers, Hope } from '../../model/log/answers.ts';
import { ownTriggers } from '../../model/log/own-triggers.ts';
import type { HopeOutcomes } from '../../model/report/groups.ts';
import { hopes, moods, triggers, ways } from '../log/answer-choices.ts';
import { ShortNote } from '../log/short-note.tsx';
import { Chips } from '../parts/chips.tsx';
import { settingOf } from '../parts/live-data.ts';
import { OwnTrigger } from './own-trigger.tsx';

interface Props {
  /** Null until the visit is written down: before, nothing can be said of it. */
  pause: Pause | null;
  visit: string;
  /** What the user hopes for was tapped, or tapped away. */
  onHope: (hope: Hope | null) => void;
}

/** What the user may say of this moment, by taps; nothing of it is needed to leave or to go on. */
export function Questions({ pause, visit, onHope }: Props) {
  const [said, setSaid] = useState<Answers>({});
  const answer = (more: Answers) => {
    const answers = { ...said, ...more };
    setSaid(answers);
    // Told again by the next tap if nothing answers.
    sendWithRetry('say', { visit, answers }).catch(() => undefined);
  };
  const learnt = pause?.learnt.find(({ hope }) => hope === said.hope);
  return (
    <section class="questions stack" aria-label={i18n.t('answer.label')}>
      <Chips
        isOff={pause === null}
        legend={i18n.t('answer.hopeQuestion')}
        choices={hopes()}
        chosen={[said.hope ?? '']}
        onTap={(tapped) => {
          const hope = said.hope === tapped ? null : tapped;
          answer({ hope });
          onHope(hope);
        }}
      />
      {learnt && <Learnt {...learnt} />}
      <details>
        <summary class="small">{i18n.t('answer.more')}</summary>
        <div class="stack">
          {pause && !pause.isWayKnown && (
            <Chips
              legend={i18n.t('answer.wayQuestion')}
              choices={ways()}
              chosen={[said.cameBy ?? '']}
              onTap={(way) => answer({ cameBy: said.cameBy === way ? null : way })}
            />
          )}
          <Chips
            legend={i18n.t('answer.moodQuestion')}
            choices={moods()}
            chosen={[said.mood ?? '']}
            onTap={(mood) => answer({ mood: said.mood === mood ? null : mood })}
          />
          <Triggers chosen={said.triggers ?? []} onChange={(now) => answer({ triggers: now })} />
          <ShortNote onChange={(note) => answer({ note })} />
        </div>
      </details>
    </section>
  );
}

interface TriggersProps {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** What came before, the user's own words for it too. */
function Triggers({ chosen, onChange }: TriggersProps) {
  const own = settingOf(ownTriggers);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div class="stack">
      <Chips
        legend={i18n.t('answer.triggerQuestion')}
        choices={[...triggers(), ...own.map((name) => ({ id: name, name }))]}
        chosen={chosen}
        onTap={toggle}
      />
      <OwnTrigger known={own} onAdd={toggle} />
    </div>
  );
}

/** How often looking helped with this hope, where the user wants to see that. */
const Learnt = ({ helped: { better, same, worse } }: HopeOutcomes) => (
  <p class="soft small" role="status">
    {i18n.t('answer.learnt', better, [better + same + worse, better])}
  </p>
);
