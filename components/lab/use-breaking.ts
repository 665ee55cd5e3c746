import { useCallback, useMemo, useState } from 'react';
import { type Design, FAULT_KINDS, type FaultKind, type Strike, targetsOf } from '@/simulator';

/** Most faults of one experiment by hand. */
const MOST_STRIKES = 8;

export interface Breaking {
  on: boolean;
  /** What has been fired, in order; null while nothing is being broken. */
  strikes: readonly Strike[] | null;
  /** Faults that can be fired at each target of the design. */
  faults: ReadonlyMap<string, readonly FaultKind[]>;
  turn: (on: boolean) => void;
  /** Fires at a second counted from the first fault. */
  fire: (kind: FaultKind, target: string, afterS: number) => void;
  /** Takes the last one back. */
  takeBack: () => void;
}

/** Breaking by hand: any fault at any target at any moment, several one after the other. */
export function useBreaking(design: Design): Breaking {
  const [on, setOn] = useState(false);
  const [fired, setFired] = useState<readonly Strike[]>([]);
  const faults = useMemo(() => (on ? faultsOf(design) : NONE), [on, design]);
  // What has been removed since cannot be hit any more.
  const strikes = useMemo(
    () => (on ? fired.filter(({ kind, target }) => faults.get(target)?.includes(kind)) : null),
    [on, fired, faults],
  );
  const fire = useCallback((kind: FaultKind, target: string, afterS: number) => {
    setFired((list) =>
      list.length >= MOST_STRIKES
        ? list
        : [...list, { kind, target, ...(list.length > 0 && { afterS: Math.max(0, afterS) }) }],
    );
  }, []);
  return {
    ...{ on, faults, fire, strikes },
    turn: useCallback((next: boolean) => {
      setOn(next);
      if (!next) setFired([]);
    }, []),
    takeBack: () => setFired((list) => list.slice(0, -1)),
  };
}

const NONE: ReadonlyMap<string, readonly FaultKind[]> = new Map();

/** Every fault that can strike a design, by its target. */
export function faultsOf(design: Design): ReadonlyMap<string, readonly FaultKind[]> {
  const found = new Map<string, FaultKind[]>();
  for (const kind of FAULT_KINDS)
    for (const { target } of targetsOf(design, kind)) found.set(target, [...(found.get(target) ?? []), kind]);
  return found;
}
