import type { Belief } from '@/curriculum/pack';
import { factAddress } from './addresses';

/** A wrong belief, struck out, and why it is wrong. */
export function Trap({ pack, belief, title }: { pack: string; belief: Belief; title: string }) {
  const id = `trap-${belief.fullId.replace(/[/#]/g, '-')}`;
  return (
    <section className="trap" aria-labelledby={id}>
      <h3 className="trap-title" id={id}>
        Trap: {title}
      </h3>
      <p className="trap-claim">
        <span className="sr-only">Not true: </span>
        <s>{belief.text}</s>
      </p>
      <p>{belief.whyWrong}</p>
      <a className="trap-source" href={factAddress(pack, belief.fact.id)}>
        The fact and its source
      </a>
    </section>
  );
}
