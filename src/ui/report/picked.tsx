import { FactLine } from '../parts/fact-line.tsx';

/** What the mark counts that was chosen in a chart. */
export const Picked = ({ facts }: { facts: readonly string[] }) => (
  <p class="small picked">
    <FactLine facts={facts} />
  </p>
);
