import type { Pack } from '@/curriculum/pack';
import { faultOf, type Resource } from '@/simulator';
import type { PlannedExperiment } from '@/simulator/grade/experiments';
import { judge } from '@/simulator/grade/verdict';
import type { Evidence } from '../evidence';
import type { DraftOption } from '../template';
import { duration, finding } from './figures';
import type { Trial } from './trial';

/** A part of a design and whether its failure alone is felt. */
export type Spot = DraftOption & { id: string };

/** What the material says of each kind of part. */
const FACT_OF: Partial<Record<Resource['type'], string>> = {
  'ec2-instance': 'regions-azs/instance-lives-in-one-az',
  'auto-scaling-group': 'auto-scaling/maintains-desired-capacity',
  'ebs-volume': 'ebs/replicated-within-az',
  'rds-instance': 'rds/multi-az-protects-against',
  'aurora-cluster': 'rds/aurora-contrast',
  'load-balancer': 'foundations/elb-ha-depends-on-enabled-azs',
  'efs-file-system': 'foundations/higher-level-services-built-in-ha',
};

/**
 * Every part of a trial's design, each struck alone by whatever can strike it. A service of the whole Region is no part that
 * fails alone: its fact says so. Null where a verdict is unclear.
 */
export function spotsOf(pack: Pack, trial: Trial): Spot[] | null {
  const planned = trial.experiments();
  const spots: Spot[] = [];
  for (const resource of trial.base.resources) {
    if (resource.type === 'ami') continue;
    const own = planned.filter(({ faults, standsFor }) =>
      [...faults.map(({ target }) => target), ...standsFor].includes(resource.id),
    );
    const spot = own.length > 0 ? struck(pack, trial, resource, own) : untouched(pack, resource);
    if (spot === null) return null;
    spots.push(spot);
  }
  return spots;
}

/** The worst that a fault of this part alone does; null where that is unclear. */
function struck(pack: Pack, trial: Trial, resource: Resource, planned: readonly PlannedExperiment[]): Spot | null {
  const [requirement] = trial.brief.requirements;
  let worst: Spot | null = null;
  for (const one of planned) {
    if (requirement === undefined) return null;
    const cell = judge(requirement, one);
    if (cell.verdict !== 'holds' && cell.verdict !== 'fails') return null;
    const fails = cell.verdict === 'fails';
    if (worst !== null && !fails) continue;
    const [fault] = one.faults;
    const said = fault ? `${faultOf(fault.kind)?.title ?? fault.kind}. ` : '';
    const ran = `Run: ${finding('downtime', cell.value)} (allowed: ${duration(requirement.bound)}).`;
    worst = {
      ...{ id: resource.id, text: nameOf(resource), correct: fails },
      why: `${said}${ran} ${statementOf(pack, resource)}`.trim(),
      evidence: [
        trial.record([], one.faults, one.trace('typical'), cell.value, !fails),
        ...factEvidence(pack, resource),
      ],
    };
  }
  return worst;
}

/** A part that no fault of one part strikes; null where nothing says why. */
function untouched(pack: Pack, resource: Resource): Spot | null {
  const evidence = factEvidence(pack, resource);
  if (evidence.length === 0) return null;
  const why = `It is no single machine: AWS runs it on several, in the zones that it is enabled for. ${statementOf(pack, resource)}`;
  return { id: resource.id, text: nameOf(resource), correct: false, why, evidence };
}

function factEvidence(pack: Pack, { type }: Resource): Evidence[] {
  const fact = FACT_OF[type];
  return fact !== undefined && pack.facts.has(fact) ? [{ kind: 'fact', fact }] : [];
}

function statementOf(pack: Pack, { type }: Resource): string {
  return pack.facts.get(FACT_OF[type] ?? '')?.statement ?? '';
}

function nameOf(resource: Resource): string {
  return resource.label ?? resource.id;
}
