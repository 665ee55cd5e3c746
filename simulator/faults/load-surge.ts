import type { Fault } from './fault';

/** Seconds a surge lasts. */
const SURGE_S = 3600;

function loadSurge(kind: 'load-surge-2' | 'load-surge-10', factor: number): Fault {
  return {
    kind,
    title: `Load surge ×${factor}`,
    says: `For an hour, ${factor === 2 ? 'twice' : 'ten times'} as many requests as usual arrive.`,
    failureMode: 'load-surge',
    fact: 'auto-scaling/scale-out-on-load',
    perYear: null,
    targets: () => [{ target: 'users', likeness: 'users' }],
    strike: (run) => {
      run.demandFactor *= factor;
      run.flowChanged = true;
      run.note('users', `Demand rises ${factor}-fold`, { fact: 'auto-scaling/scale-out-on-load' });
      run.after(SURGE_S, (later) => {
        later.demandFactor /= factor;
        later.flowChanged = true;
        later.note('users', 'Demand is as before', { fact: 'auto-scaling/scale-in-terminates' });
      });
    },
  };
}

export const loadSurge2 = loadSurge('load-surge-2', 2);
export const loadSurge10 = loadSurge('load-surge-10', 10);
