interface FactListProps {
  facts: readonly (readonly [term: string, value: string | null])[];
}

/** Terms with their values; what is not there is left out. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
