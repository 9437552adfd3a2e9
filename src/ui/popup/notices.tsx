import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { HardDateCard } from '../care/hard-date-card.tsx';
import { RatingOffer } from '../care/rating-offer.tsx';
import { CopyMissed } from '../copy/copy-missed.tsx';
import { DidItHelp } from '../log/helped.tsx';
import { LogLost } from '../log/lost.tsx';
import { SwitchedOff } from '../log/switched-off.tsx';
import { AllAliasQuestions } from '../people/alias-hint.tsx';
import { Restored } from '../people/restored.tsx';

/** What there is to say and to ask, the most pressing first: that one shows, the others at a tap. */
export function Notices() {
  const [areAll, setAll] = useState(false);
  return (
    <div class={areAll ? 'notices all' : 'notices'}>
      <LogLost />
      <Restored />
      <HardDateCard isPopup />
      <DidItHelp />
      <SwitchedOff />
      <CopyMissed />
      <AllAliasQuestions />
      <RatingOffer isPopup />
      <p class="others">
        <button
          type="button"
          class="button bare"
          aria-expanded={areAll}
          onClick={() => setAll(!areAll)}
        >
          {t(areAll ? 'popup-oneNote' : 'popup-allNotes')}
        </button>
      </p>
    </div>
  );
}
