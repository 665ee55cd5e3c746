'use client';

import { useEffect, useRef } from 'react';

/** Where this browser remembers that single keys are off. */
export const KEYS_SETTING = 'faultline-keys';

/** Whether single keys answer in this browser; on unless switched off in the settings. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(KEYS_SETTING) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Listens to single keys: 1 to 6 or A to F name an option, Enter goes on. Keys with Control, Alt or Meta, keys typed into
 * a field, and Enter on a link or a button stay the browser's.
 */
export function useKeys(onOption: (index: number) => void, onEnter: () => void): void {
  useSingleKeys((event) => {
    if (event.key === 'Enter') {
      if (event.repeat || isPressable(event.target)) return false;
      onEnter();
      return true;
    }
    const at = /^[1-6]$/.test(event.key) ? Number(event.key) - 1 : 'abcdef'.indexOf(event.key.toLowerCase());
    if (event.key.length !== 1 || at < 0) return false;
    onOption(at);
    return true;
  });
}

/**
 * Listens to single keys anywhere on the page; `handle` says whether it took one. Keys with Control, Alt or Meta, and keys
 * typed into a field or a dialog, stay the browser's; so do all of them where they are switched off.
 */
export function useSingleKeys(handle: (event: KeyboardEvent) => boolean): void {
  const handler = useRef(handle);
  handler.current = handle;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
      if (isOther(event.target) || !keysAreOn()) return;
      if (handler.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isOther(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[open]')) return true;
  const field = target.closest('input, textarea, select, [contenteditable]');
  return field !== null && !(field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type));
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, summary') !== null;
}
