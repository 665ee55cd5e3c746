import type { Direction } from './near';

/** What a key on the canvas asks for. */
export type CanvasCommand =
  | { kind: 'go'; way: Direction }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'open' | 'remove' | 'connect' | 'toggle' | 'all' | 'duplicate' | 'break' | 'escape' | 'play' | 'help' };

/** What keys of the canvas do, in the order of the list of keys. */
export const CANVAS_KEYS = [
  ...(['go', 'open', 'connect', 'step', 'toggle', 'remove', 'copy'] as const),
  ...(['duplicate', 'all', 'undo', 'break', 'play', 'escape', 'help'] as const),
] as const;

const WAYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The command of a key; null for keys that are not the canvas's. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed): CanvasCommand | null {
  const way = WAYS[key];
  if (ctrlKey || metaKey) {
    if (altKey) return null;
    if (key === 'd' || key === 'D') return { kind: 'duplicate' };
    return key === 'a' || key === 'A' ? { kind: 'all' } : null;
  }
  if (altKey) return way === 'up' ? { kind: 'step', by: -1 } : way === 'down' ? { kind: 'step', by: 1 } : null;
  if (way !== undefined) return { kind: 'go', way };
  return PLAIN[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

const PLAIN: Readonly<Record<string, CanvasCommand>> = {
  Enter: { kind: 'open' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  Escape: { kind: 'escape' },
  ' ': { kind: 'toggle' },
  c: { kind: 'connect' },
  b: { kind: 'break' },
  p: { kind: 'play' },
  '?': { kind: 'help' },
};
