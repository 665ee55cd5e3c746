import { ButtonLink } from '../controls/button';

/** Three questions about this page. The topic island asks them here; without a script a link leads to practice. */
export function QuickCheck({ pack, topic }: { pack: string; topic: string }) {
  return (
    <section className="quick-check" id="quick-check" aria-labelledby="quick-check-title">
      <header>
        <h2 id="quick-check-title">Quick check</h2>
      </header>
      <div data-quick-check suppressHydrationWarning>
        <p>Three questions made from the facts of this page, each answer with its reason and its source.</p>
        <ButtonLink kind="quiet" href={`/practice?pack=${pack}&topic=${topic}`}>
          Practise this topic
        </ButtonLink>
      </div>
    </section>
  );
}
