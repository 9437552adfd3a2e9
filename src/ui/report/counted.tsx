import { count } from './names.ts';

interface Props {
  rows: readonly { readonly name: string; readonly times: number; readonly kind: string }[];
}

/** What happened how often: a bar for each, of a kind that colours it, on a scale that the longest fills. */
export function Counted({ rows }: Props) {
  const most = Math.max(...rows.map(({ times }) => times));
  return (
    <ul class="shares">
      {rows.map(({ name, times, kind }) => (
        <li key={name}>
          <span class="name">{name}</span>
          <svg aria-hidden="true">
            <rect class={`bar ${kind}`} width={`${(100 * times) / most}%`} height="12" rx="5" />
          </svg>
          <span class="count">{count(times)}</span>
        </li>
      ))}
    </ul>
  );
}
