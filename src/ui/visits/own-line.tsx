import { i18n } from '#i18n';

/** The user's own words, as a quiet quotation. */
export const OwnLine = ({ words }: { words: string }) => (
  <figure class="nudge own">
    <blockquote>{words}</blockquote>
    <figcaption class="soft small">{i18n.t('ownWords.from')}</figcaption>
  </figure>
);
