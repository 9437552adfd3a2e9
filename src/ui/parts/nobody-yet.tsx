import { t } from '../../language/text.ts';

/** What a screen says while nobody is listed, and the way to the form. @param text what there would be, in words */
export const NobodyYet = ({ text }: { text: string }) => (
  <p class="card wash row apart">
    <span>{text}</span>
    <a class="button quiet" href="#/people/add">
      {t('people-formTitle')}
    </a>
  </p>
);
