import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { change } from '../parts/change.ts';
import { Check } from '../parts/check.tsx';
import { SafetyAdvice } from './safety-advice.tsx';

/** Whether the user looks to stay safe from somebody, to say so at any time. */
export const ForSafety = ({ person: { id, nickname, forSafety = false } }: { person: Person }) => (
  <div class="in-touch">
    <Check
      name={t('safety-switch')}
      hint={t('safety-switchHint')}
      label={t('safety-switchLabel', { nickname })}
      isChecked={forSafety}
      onChange={(isChecked) => change('editPerson', answered(id, isChecked))}
    />
    {forSafety && <SafetyAdvice nickname={nickname} />}
  </div>
);

/** What the answer comes to: whoever looks to stay safe is held back by nothing. */
export const answered = (id: string, forSafety: boolean) => ({
  ...{ id, forSafety },
  ...(forSafety && { response: 'notice' as const }),
});
