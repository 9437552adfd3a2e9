import type { ComponentChildren } from 'preact';
import { Back } from '../parts/screen-head.tsx';
import { Window } from '../parts/window.tsx';

interface Props {
  title: string;
  /** What a part is called, and what it says; the last is what to do, and stands out. */
  parts: readonly (readonly [name: string, text: string])[];
  back: { readonly to: string; readonly name: string };
  /** A way on. */
  children?: ComponentChildren;
}

/** A short reading beside the window: two brief parts, and one thing to do. */
export function Reading({ title, parts, back, children }: Props) {
  return (
    <article class="beside reading">
      <div class="picture">
        <Window silent />
      </div>
      <div class="stack">
        <Back {...back} />
        <h1>{title}</h1>
        <dl class="stack">
          {parts.map(([name, text], index) => (
            <div key={name} class={index === parts.length - 1 ? 'card wash' : undefined}>
              <dt class="soft small">{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    </article>
  );
}

interface PicksProps {
  /** The screen whose readings these are. */
  screen: string;
  /** Ids of the readings, with what each is called. */
  picks: readonly (readonly [id: string, name: string])[];
}

/** Readings to pick from. */
export const Picks = ({ screen, picks }: PicksProps) => (
  <ul class="picks">
    {picks.map(([id, name]) => (
      <li key={id}>
        <a class="pick" href={`#/${screen}/${id}`}>
          {name}
        </a>
      </li>
    ))}
  </ul>
);
