import { memo } from 'react';
import type { ParsedBrief, TrafficClass } from '@/simulator';
import { TRAFFIC } from '@/simulator';
import { durationText } from '../timeline/words';

/** The exercise in words: the story, what its users ask, who looks after it. Open until somebody has begun. */
export const BriefPanel = memo(function BriefPanel({
  brief,
  isFree,
  open,
}: {
  brief: ParsedBrief;
  isFree: boolean;
  open: boolean;
}) {
  const paragraphs = brief.story.trim().split(/\n\s*\n/);
  const rates = TRAFFIC.flatMap((name) => rateText(brief, name));
  const { reactionS, noticeS } = brief.operators;
  const needs = needsWords(brief);
  const needsData = brief.workload.needsData ?? [];
  return (
    <details className="brief" open={open}>
      <summary>{isFree ? 'What it is measured by' : 'The brief'}</summary>
      <div className="brief-story">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className="brief-facts">
        <div>
          <dt>Users ask</dt>
          <dd>{rates.join(', ')}</dd>
        </div>
        <div>
          <dt>A person reacts</dt>
          <dd>
            {durationText(reactionS)} after an alarm; a wrong DELETE is noticed after {durationText(noticeS)}
          </dd>
        </div>
        {needs.length > 0 && (
          <div>
            <dt>The application needs</dt>
            <dd>{needs.join(', ')}</dd>
          </div>
        )}
        {needsData.length > 0 && (
          <div>
            <dt>Done only with the data</dt>
            <dd>{needsData.map(classWords).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>A zone is out for</dt>
          <dd>{durationText(brief.outageS)}</dd>
        </div>
      </dl>
    </details>
  );
});

function rateText(brief: ParsedBrief, name: TrafficClass): string[] {
  const rate = brief.workload[name]?.rate;
  return rate === undefined ? [] : [`${rate.toLocaleString('en')} ${classWords(name)} a second`];
}

/** "4 GB of memory in a server", "100 GB of rows". */
function needsWords({ workload: { needs } }: ParsedBrief): string[] {
  if (needs === undefined) return [];
  const words: [number, string][] = [
    [needs.serverMemoryGb, 'GB of memory in a server'],
    [needs.databaseMemoryGb, 'GB of memory in a database'],
    [needs.databaseGb, 'GB for its rows'],
    [needs.filesGb, 'GB for its files'],
  ];
  return words.flatMap(([amount, what]) => (amount > 0 ? [`${amount} ${what}`] : []));
}

function classWords(name: TrafficClass): string {
  return name === 'static' ? 'static files' : name;
}
