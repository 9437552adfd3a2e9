import { t } from '../../language/text.ts';
import { ScreenHead } from '../parts/screen-head.tsx';

/** The top of a kinder screen: the way back to them all, what it is, and a word on it. */
export const Head = (texts: { title: string; lead?: string }) => (
  <ScreenHead back={{ to: 'kind', name: t('nav-kind') }} {...texts} />
);
