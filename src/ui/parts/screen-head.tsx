interface Props {
  /** The screen that the way back leads to, and what it is called; one that is always in reach has none. */
  back?: { readonly to: string; readonly name: string };
  title: string;
  lead?: string;
}

/** The top of a screen: the way back, what it is, and a word on it. */
export const ScreenHead = ({ back, title, lead }: Props) => (
  <header class="stack head">
    {back && <Back {...back} />}
    <h1>{title}</h1>
    {lead && <p class="soft lead">{lead}</p>}
  </header>
);

/** A quiet way back to another screen. */
export const Back = ({ to, name }: NonNullable<Props['back']>) => (
  <a class="quiet-link soft back" href={`#/${to}`}>
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M12 4.500 6.500 10l5.500 5.500" />
    </svg>
    {name}
  </a>
);
