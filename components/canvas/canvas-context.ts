import { createContext, useContext } from 'react';
import type { FaultKind } from '@/simulator';

/** What the parts on the canvas share: who has the focus, who is being connected, which faults can be fired. */
export interface CanvasState {
  /** Resource that Tab leads to. */
  focus: string | null;
  /** Resource whose call is being drawn by keyboard. */
  from: string | null;
  onFocus: (resource: string) => void;
  onOpen: (resource: string) => void;
  /** Faults that can be fired at each target; null while nothing is being broken. */
  faults: ReadonlyMap<string, readonly FaultKind[]> | null;
  /** Target whose faults are shown. */
  aim: string | null;
  onAim: (target: string | null) => void;
  onFire: (kind: FaultKind, target: string) => void;
}

const Context = createContext<CanvasState | null>(null);

export const CanvasProvider = Context.Provider;

/** The shared state; a part outside a canvas is a mistake of ours. */
export function useCanvas(): CanvasState {
  const state = useContext(Context);
  if (state === null) throw new Error('This is drawn on a canvas only.');
  return state;
}
