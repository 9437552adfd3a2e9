import { adviceText } from './advice.ts';

/** What is known, each with where it comes from. */
export const Facts = ({ ids }: { ids: readonly string[] }) => (
  <ul class="facts-list">
    {ids.map((id) => (
      <li key={id}>
        <p>{adviceText(`fact-${id}`)}</p>
        <p class="soft small">{adviceText(`source-${id}`)}</p>
      </li>
    ))}
  </ul>
);
