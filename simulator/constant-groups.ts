import { services } from './services';
import type { Constant } from './services/constant';
import { DOWN_SHARE } from './services/need';
import { PROBE_PHASE } from './services/probing';
import { STAND_IN_CONSTANTS } from './services/stand-in';

/** Numbers that several services share, by what they are for. */
export const SHARED_CONSTANTS: readonly { title: string; constants: Readonly<Record<string, Constant>> }[] = [
  { title: 'Probes and people', constants: { probePhase: PROBE_PHASE, ...STAND_IN_CONSTANTS } },
  { title: 'Share of time down at published service levels', constants: DOWN_SHARE },
];

/** Every number the laws rest on: those of each service that has some, then those that services share. */
export function constantGroups(): { title: string; constants: Readonly<Record<string, Constant>> }[] {
  return [
    ...services.flatMap(({ title, constants }) => (Object.keys(constants).length > 0 ? [{ title, constants }] : [])),
    ...SHARED_CONSTANTS,
  ];
}
