import { t } from '../../language/text.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { CarryIn } from './carry-in.tsx';
import { CarryOut } from './carry-out.tsx';

/** List, plans and settings from one browser to another, by hand. */
export const Carry = () => (
  <>
    <ScreenHead
      back={{ to: 'settings', name: t('nav-settings') }}
      title={t('nav-carry')}
      lead={t('carry-lead')}
    />
    <div class="pair">
      <CarryOut />
      <CarryIn />
    </div>
  </>
);
