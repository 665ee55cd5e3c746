import { useEffect } from 'react';

/** Control-Z and Control-Shift-Z (or Y) outside of text fields, which have an undo of their own. */
export function useUndoKeys(step: (kind: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLTextAreaElement) return;
      if (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'range') return;
      const key = event.key.toLowerCase();
      const kind = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
      if (kind === null) return;
      event.preventDefault();
      step(kind);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [step]);
}
