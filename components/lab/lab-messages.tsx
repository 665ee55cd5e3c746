import type { ReactNode } from 'react';
import { ClientMessages } from '../language/client-messages';

/** Hands over every area of the catalogue that the lab for one design speaks. */
export function LabMessages({ children }: { children: ReactNode }) {
  return <ClientMessages areas={['lab', 'labDesign', 'canvas', 'matrix', 'timeline']}>{children}</ClientMessages>;
}
