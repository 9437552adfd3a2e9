import { t } from '../../language/text.ts';

/** The user's own words, as a quiet quotation. */
export const OwnLine = ({ words }: { words: string }) => (
  <figure class="nudge own">
    <blockquote>{words}</blockquote>
    <figcaption class="soft small">{t('ownWords-from')}</figcaption>
  </figure>
);
