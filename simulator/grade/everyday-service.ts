import type { Brief } from '../design/brief';
import type { Design } from '../design/design';
import { CLASSES, classIndex, TRAFFIC, type TrafficClass } from '../design/traffic';
import { type Context, runOf } from '../simulate';
import { SERVING_FROM } from './bounds';

/** How a design does on a day without faults. */
export interface EverydayService {
  /** Classes of work that are not done. */
  unserved: TrafficClass[];
  /** Smallest share of a class that is done. */
  share: number;
  /** Resources that the brief wants kept, and that are missing or get no work. */
  missing: string[];
  /** The day was stopped at its bound on work. */
  cutShort: boolean;
}

const DAY_S = 86_400;
/** A job that waits longer than this every day is not done. */
const WAIT_S = 21_600;

/** A day without faults: a design that does not do its everyday work meets no requirement about faults. */
export function everydayService(
  design: Design,
  brief: Context & Pick<Brief, 'keep'>,
  seed: number,
  without?: string,
): EverydayService {
  const options = without === undefined ? { seed } : { seed, without };
  const { run, trace } = runOf(design, { ...brief, horizonS: Math.min(brief.horizonS, DAY_S) }, [], options);
  const asked = TRAFFIC.filter((name) => (brief.workload[name]?.rate ?? 0) > 0);
  const shares = asked.map((name) => {
    const c = classIndex(name);
    let offered = 0;
    let served = 0;
    for (const { fromS, toS, offered: all, served: done } of trace.segments) {
      const length = toS - Math.max(fromS, trace.faultAtS);
      if (length <= 0) continue;
      offered += (all[c] as number) * length;
      served += (done[c] as number) * length;
    }
    const share = offered > 0 ? served / offered : 1;
    return name === 'jobs' && trace.counts.jobDelayS > WAIT_S ? 0 : share;
  });
  const worked = (id: string) => {
    const component = run.component(id);
    if (component === undefined || id === without) return false;
    for (let c = 0; c < CLASSES; c++)
      if ((run.network.offered[component.node * CLASSES + c] as number) > 0) return true;
    return false;
  };
  return {
    unserved: asked.filter((_, i) => (shares[i] as number) < SERVING_FROM),
    share: Math.min(1, ...shares),
    missing: brief.keep.filter((id) => !worked(id)),
    cutShort: trace.cutShort,
  };
}
