import { t } from '../../language/text.ts';

interface Props {
  title: string;
  lead?: string;
}

/** The top of a kinder screen: the way back to them all, what it is, and a word on it. */
export const Head = ({ title, lead }: Props) => (
  <header class="stack head">
    <Back to="kind" name={t('nav-kind')} />
    <h1>{title}</h1>
    {lead && <p class="soft lead">{lead}</p>}
  </header>
);

/** A quiet way back to another screen. */
export const Back = ({ to, name }: { to: string; name: string }) => (
  <a class="quiet-link soft back" href={`#/${to}`}>
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M12 4.500 6.500 10l5.500 5.500" />
    </svg>
    {name}
  </a>
);
