/** Facts beside each other, such as `Instagram · Story`. Between two of them a line may end; no line begins or ends with the dot. Each runs in its own direction. */
export const FactLine = ({ facts }: { facts: readonly string[] }) => (
  <span class="fact-line">
    <span>
      {facts.filter(Boolean).map((fact, index) => (
        <span key={fact} class="fact">
          {index > 0 && (
            <span class="between" aria-hidden="true">
              {' · '}
            </span>
          )}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </span>
  </span>
);
