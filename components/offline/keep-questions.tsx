'use client';

import { useEffect } from 'react';
import { keepWhenAtRest } from './keep-when-at-rest';

/** Keeps the next questions of a pack in this browser for when there is no network. */
export function KeepQuestions({ pack, account }: { pack: string; account: string | null }) {
  useEffect(() => keepWhenAtRest(pack, account), [pack, account]);
  return null;
}
