import { useState } from 'react';
import { useTranslations } from '#language';
import { type Design, type FaultKind, faultOf, type Trace } from '@/simulator';
import { Button } from '../controls/button';
import { experimentTitle } from '../matrix/view';
import { type TimeSource, useAtTime } from '../timeline/time-source';
import { clockText, momentText } from '../timeline/words';
import { targetWords } from './target-words';
import type { Breaking } from './use-breaking';

interface Props {
  breaking: Breaking;
  design: Design;
  /** The run that is shown, and its instant; null before there is one. */
  trace: Trace | null;
  time: TimeSource | null;
  onFire: (kind: FaultKind, target: string) => void;
}

/** Any fault at any component at the moment shown, by two lists; on the canvas a press on a part does the same. */
export function BreakPanel({ breaking, design, trace, time, onFire }: Props) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const timeline = useTranslations('timeline');
  const { faults } = breaking;
  const strikes = breaking.strikes ?? [];
  const [target, setTarget] = useState('');
  const [kind, setKind] = useState('');
  const targets = [...faults.keys()];
  const aimed = targets.includes(target) ? target : (targets[0] ?? '');
  const kinds = faults.get(aimed) ?? [];
  const chosen = kinds.find((known) => known === kind) ?? kinds[0];
  return (
    <section className="break-panel" aria-label={t('break.title')}>
      <div className="break-choice">
        <label htmlFor="break-target">{t('break.what')}</label>
        <select id="break-target" className="input" value={aimed} onChange={(event) => setTarget(event.target.value)}>
          {targets.map((id) => (
            <option key={id} value={id}>
              {targetWords(timeline, id, design)}
            </option>
          ))}
        </select>
        <label htmlFor="break-fault">{t('break.by')}</label>
        <select
          id="break-fault"
          className="input"
          value={chosen ?? ''}
          onChange={(event) => setKind(event.target.value)}
        >
          {kinds.map((id) => (
            <option key={id} value={id}>
              {faultOf(id)?.title}
            </option>
          ))}
        </select>
        <Button small disabled={chosen === undefined} onClick={() => chosen && onFire(chosen, aimed)}>
          {strikes.length > 0 && trace && time ? <FireAt trace={trace} time={time} /> : t('break.fireNow')}
        </Button>
        <Button kind="plain" small onClick={() => breaking.turn(false)}>
          {t('break.leave')}
        </Button>
      </div>
      {strikes.length === 0 ? (
        <p className="panel-note">{t('break.note')}</p>
      ) : (
        <ol className="break-fired">
          {strikes.map((strike) => (
            <li key={`${strike.kind} ${strike.target} ${strike.afterS ?? 0}`}>
              <span className="num">{clockText(strike.afterS ?? 0)}</span> {experimentTitle(matrix, [strike], design)}
            </li>
          ))}
          <li>
            <Button kind="plain" small onClick={breaking.takeBack}>
              {t('break.takeBack')}
            </Button>
          </li>
        </ol>
      )}
    </section>
  );
}

/** Fires at the instant that is shown. */
function FireAt({ trace, time }: { trace: Trace; time: TimeSource }) {
  const t = useTranslations('lab');
  const timeline = useTranslations('timeline');
  const moment = useAtTime(time, (timeS) => momentText(timeline, Math.max(0, timeS - trace.faultAtS)));
  return t('break.fireAt', { moment });
}
