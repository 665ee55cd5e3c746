import type { Trace } from '@/simulator';
import { serviceLevel } from '@/simulator/grade/service-level';
import { worstLoss } from '../timeline/loss';
import { timeScale } from '../timeline/scale';
import type { RunPicture } from './run-picture';

/** A run cut to the time in which something happens, for the small form of a timeline. */
export function tracePicture(trace: Trace): Pick<RunPicture, 'span' | 'faultAt' | 'lossFrom' | 'stretches'> {
  const lossFrom = worstLoss(trace)?.fromS ?? null;
  const { toS, ...scale } = timeScale(trace, lossFrom);
  const fromS = Math.max(0, scale.fromS);
  const stretches = serviceLevel(trace)
    .filter((stretch) => stretch.toS > fromS && stretch.fromS < toS)
    .map((stretch) => ({
      from: Math.max(stretch.fromS, fromS) - fromS,
      to: Math.min(stretch.toS, toS) - fromS,
      state: stretch.state,
      level: stretch.level,
    }));
  return {
    span: toS - fromS,
    faultAt: trace.faultAtS - fromS,
    lossFrom: lossFrom === null ? null : Math.max(0, lossFrom - fromS),
    stretches,
  };
}
