import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { person } from '../../model/people/person.ts';
import { forgottenElsewhere } from '../../model/sync/forgotten.ts';
import { leadOn, Sure } from '../log/letting-go.tsx';
import { useBackToButton } from '../parts/back-to-button.ts';
import { change, onceKept } from '../parts/change.ts';
import { records } from '../parts/live-data.ts';

interface SayProps {
  /** Says what was done. */
  onDone: (text: string) => void;
}

/** Whom another browser forgot, and whether to delete what is noted of them here, too. */
export function ForgottenElsewhere({ onDone }: SayProps) {
  const asked = records.value?.all(forgottenElsewhere) ?? [];
  return [...asked].map(([id, { nickname }]) => (
    <Question key={id} {...{ id, nickname, onDone }} />
  ));
}

interface Props extends SayProps {
  id: string;
  nickname: string | null;
}

function Question({ id, nickname, onDone }: Props) {
  const [isAsked, setAsked] = useState(false);
  const button = useBackToButton(isAsked);
  const leave = () => setAsked(false);
  const forget = () =>
    leadOn(change('forgetPerson', { id }), () => onDone(t('elsewhere-deleted')), leave);
  const keep = () => onceKept([change('keepNoted', { id })], () => onDone(t('elsewhere-kept')));
  return (
    <section class="card wash stack forgotten">
      <p>
        {nickname === null ? t('elsewhere-forgotUnlisted') : t('elsewhere-forgot', { nickname })}
      </p>
      {isAsked ? (
        <Sure
          texts={[
            nickname === null ? t('elsewhere-sureUnlisted') : t('people-alsoSure', { nickname }),
          ]}
          intent={{ do: 'forgetPerson', with: { id } }}
          onLetGo={forget}
          mayWait={!records.value?.get(person, id)?.forSafety}
          onLeave={leave}
        />
      ) : (
        <p class="row">
          <button ref={button} type="button" class="button quiet" onClick={() => setAsked(true)}>
            {t('elsewhere-deleteToo')}
          </button>
          <button type="button" class="button bare" onClick={keep}>
            {t('elsewhere-keep')}
          </button>
        </p>
      )}
    </section>
  );
}
