import { t } from '../../language/text.ts';

/** The user's own words, as a quiet quotation; that they are theirs they know. */
export const OwnLine = ({ words }: { words: string }) => (
  <figure class="nudge own">
    <blockquote>{words}</blockquote>
    <figcaption class="hidden-but-read">{t('ownWords-from')}</figcaption>
  </figure>
);
