import { useDeferredValue, useEffect, useRef, useState } from 'react';

/** Longest that something new is held back, in milliseconds: a design that takes long to grade is drawn before its verdicts are there. */
const PATIENCE_MS = 120;

/** The newest value once it is `settled`, after what is urgent has been drawn; until then the one before. */
export function useSettled<T extends object>(value: T, settled: boolean): T {
  const last = useRef(value);
  const [overdue, setOverdue] = useState<T | null>(null);
  useEffect(() => {
    if (settled) return;
    const timer = setTimeout(() => setOverdue(value), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value, settled]);
  if (settled || overdue === value) last.current = value;
  return useDeferredValue(last.current);
}
