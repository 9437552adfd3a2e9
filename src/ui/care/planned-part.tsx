import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  /** By which it is named, and its class. */
  name: string;
  title: string;
  lead: string;
  /** Its heading, for whoever gives it the focus. */
  head?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

/** A part of the plan's screen: what it is, and below that, or beside it on a desk, what there is. */
export const PlannedPart = ({ name, title, lead, head, children }: Props) => (
  <section class={`card planned-part ${name}`} aria-labelledby={name}>
    <div>
      <h2 id={name} {...(head && { ref: head, tabIndex: -1 })}>
        {title}
      </h2>
      <p class="soft">{lead}</p>
    </div>
    <div class="stack">{children}</div>
  </section>
);
