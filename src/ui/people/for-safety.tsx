import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { change, followRefusals } from '../parts/change.ts';
import { SafetyAdvice } from './safety-advice.tsx';

/** Whether the user looks to stay safe from somebody, to say so at any time. */
export function ForSafety({ person: { id, nickname, forSafety = false } }: { person: Person }) {
  followRefusals();
  return (
    <div class="in-touch">
      <label class="row check">
        <input
          type="checkbox"
          checked={forSafety}
          aria-label={t('safety-switchLabel', { nickname })}
          onChange={({ currentTarget }) =>
            change('editPerson', answered(id, currentTarget.checked))
          }
        />
        <span>
          <strong>{t('safety-switch')}</strong>
          <span class="soft small">{t('safety-switchHint')}</span>
        </span>
      </label>
      {forSafety && <SafetyAdvice nickname={nickname} />}
    </div>
  );
}

/** What the answer comes to: whoever looks to stay safe is held back by nothing. */
export const answered = (id: string, forSafety: boolean) => ({
  ...{ id, forSafety },
  ...(forSafety && { response: 'notice' as const }),
});
