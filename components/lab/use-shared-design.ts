import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from '#language';
import type { TextProblem } from './document-text';
import type { Doc } from './history';

/** A design that came with the address. */
export type SharedDesign =
  | { kind: 'none' }
  /** It can be opened; there is work of one's own that it would take the place of. */
  | { kind: 'offered'; document: Doc }
  | { kind: 'refused'; problems: readonly TextProblem[] };

/**
 * Reads the design in the address, at the start and whenever the address changes. It is opened at once where nothing of one's own
 * is there; otherwise it is offered. The address is cleaned afterwards, so that a reload does not open it again.
 */
export function useSharedDesign(hasOwn: () => boolean, open: (document: Doc) => void) {
  const t = useTranslations('lab');
  const [shared, setShared] = useState<SharedDesign>({ kind: 'none' });
  useEffect(() => {
    const read = async () => {
      const { hash } = window.location;
      if (!/^#d=/.test(hash)) return;
      const { readShare } = await import('./share-link');
      const { document, problems } = readShare(t, hash);
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
      if (document === null) setShared({ kind: 'refused', problems });
      else if (hasOwn()) setShared({ kind: 'offered', document });
      else open(document);
    };
    void read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [hasOwn, open, t]);
  return { shared, settle: useCallback(() => setShared({ kind: 'none' }), []) };
}
