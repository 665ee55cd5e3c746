import type { Pack, Topic } from '@/curriculum/pack';
import { factsAddress } from './addresses';
import type { PagePlan } from './plan';
import { count } from './words';

/** What is on this page. The topic island marks the section that is being read. */
export function Contents({ pack, topic, contents }: { pack: Pack; topic: Topic; contents: PagePlan['contents'] }) {
  return (
    <nav className="page-contents" aria-label="On this page">
      <p className="page-contents-title">{topic.short}</p>
      <ol>
        {contents.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#quick-check">Quick check</a>
        </li>
      </ol>
      <a href={factsAddress(pack.id, topic.id)}>{count(topic.facts.length, 'fact')} with sources</a>
    </nav>
  );
}
