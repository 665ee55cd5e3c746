import { memo } from 'react';
import { useTranslations } from '#language';
import type { Translator } from '@/language/translator';
import type { ParsedBrief, TrafficClass } from '@/simulator';
import { TRAFFIC } from '@/simulator';
import { useMaterialMarks } from '../language/material';
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
  const t = useTranslations('lab');
  const material = useMaterialMarks();
  const paragraphs = brief.story.trim().split(/\n\s*\n/);
  const rates = TRAFFIC.flatMap((name) => rateText(t, brief, name));
  const { reactionS, noticeS } = brief.operators;
  const again = againWords(t, brief);
  const needs = needsWords(t, brief);
  const needsData = brief.workload.needsData ?? [];
  return (
    <details className="brief" open={open}>
      <summary>{isFree ? t('brief.yardsticks') : t('brief.title')}</summary>
      <div className="brief-story" {...material}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className="brief-facts">
        <div>
          <dt>{t('brief.ask')}</dt>
          <dd>{rates.join(', ')}</dd>
        </div>
        {again !== null && (
          <div>
            <dt>{t('brief.again')}</dt>
            <dd>{again}</dd>
          </div>
        )}
        <div>
          <dt>{t('brief.reacts')}</dt>
          <dd>{t('brief.reaction', { reaction: durationText(reactionS), notice: durationText(noticeS) })}</dd>
        </div>
        {needs.length > 0 && (
          <div>
            <dt>{t('brief.needs')}</dt>
            <dd>{needs.join(', ')}</dd>
          </div>
        )}
        {needsData.length > 0 && (
          <div>
            <dt>{t('brief.withData')}</dt>
            <dd>{needsData.map((name) => t(`traffic.${name}`)).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('brief.outage')}</dt>
          <dd>{durationText(brief.outageS)}</dd>
        </div>
      </dl>
    </details>
  );
});

function rateText(t: Translator<'lab'>, brief: ParsedBrief, name: TrafficClass): string[] {
  const rate = brief.workload[name]?.rate;
  return rate === undefined ? [] : [t(`brief.rates.${name}`, { rate })];
}

/** "3 times more, after 1, 2 and 4 s"; null where nobody does. */
function againWords(t: Translator<'lab'>, { workload: { retries } }: ParsedBrief): string | null {
  if (retries === undefined || retries.attempts === 1) return null;
  const { attempts, backoff, waitS } = retries;
  return t(`brief.retries.${backoff}`, { count: attempts - 1, wait: durationText(waitS) });
}

/** "4 GB of memory in a server", "100 GB of rows". */
function needsWords(t: Translator<'lab'>, { workload: { needs } }: ParsedBrief): string[] {
  if (needs === undefined) return [];
  return NEEDS.flatMap((need) => (needs[need] > 0 ? [t(`brief.need.${need}`, { amount: needs[need] })] : []));
}

const NEEDS = ['serverMemoryGb', 'databaseMemoryGb', 'databaseGb', 'filesGb'] as const;
