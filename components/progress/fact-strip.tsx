/** Facts of a topic by what the last answers say. */
export interface FactCounts {
  known: number;
  weak: number;
  new: number;
}

/** One bar a fact: known, weak, new, in that order. The same in words for who does not see it. */
export function FactStrip({ facts }: { facts: FactCounts }) {
  const total = facts.known + facts.weak + facts.new;
  const kinds = (['known', 'weak', 'new'] as const).flatMap((kind) =>
    Array.from({ length: facts[kind] }, (_, index) => ({ kind, key: `${kind} ${index}` })),
  );
  return (
    <span
      className="fact-strip"
      role="img"
      aria-label={`${facts.known} known, ${facts.weak} weak, ${facts.new} new, of ${total} facts`}
    >
      {kinds.map(({ kind, key }) => (
        <i className={`fact-${kind}`} key={key} />
      ))}
    </span>
  );
}

/** What the bars mean. */
export function FactLegend() {
  return (
    <p className="fact-legend">
      <span>
        <i className="fact-known" aria-hidden="true" /> known: the last answer was right, after a mistake the last two
      </span>
      <span>
        <i className="fact-weak" aria-hidden="true" /> weak: one of them was wrong
      </span>
      <span>
        <i className="fact-new" aria-hidden="true" /> new: not asked yet
      </span>
    </p>
  );
}
