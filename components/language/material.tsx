import type { ReactNode } from 'react';
import { useLanguage } from '#language';
import { MATERIAL_LANGUAGE } from '@/language/material';

/** A piece of the material inside the interface: it keeps its own language, and says so where that is another one. */
export function Material({ children }: { children: ReactNode }) {
  const marks = useMaterialMarks();
  return marks.lang === undefined ? children : <span {...marks}>{children}</span>;
}

/** Attributes for an element that holds nothing but material: `<p {...useMaterialMarks()}>`. Empty in the material's own language. */
export function useMaterialMarks(): { lang?: string; dir?: 'ltr' } {
  return useLanguage() === MATERIAL_LANGUAGE ? {} : { lang: MATERIAL_LANGUAGE, dir: 'ltr' };
}
