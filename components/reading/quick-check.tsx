import { Button, ButtonLink } from '../controls/button';
import { StateMark } from '../state/state-mark';

/** Three questions about this page. The topic island asks them here; without a script a link leads to practice. */
export function QuickCheck({ pack, topic }: { pack: string; topic: string }) {
  return (
    <section className="quick-check" id="quick-check" aria-labelledby="quick-check-title">
      <header>
        <h2 id="quick-check-title">Quick check</h2>
        <span data-quick-check-count />
      </header>
      <div className="quick-check-body" data-quick-check>
        <p>Three questions made from the facts of this page, each answer with its reason and its source.</p>
        <div className="actions">
          <span className="needs-js">
            <Button data-quick-check-start>Ask me here</Button>
          </span>
          <ButtonLink kind="quiet" href={`/practice?pack=${pack}&topic=${topic}`}>
            Practise this topic
          </ButtonLink>
        </div>
      </div>
      <template data-quick-check-right>
        <StateMark kind="ok" label="Right." />
      </template>
      <template data-quick-check-wrong>
        <StateMark kind="down" label="Wrong." />
      </template>
    </section>
  );
}
