import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '../styles/evidence.css';
import '../styles/run.css';
import '../styles/item.css';
import '../styles/item-reveal.css';
import '../styles/item-kinds.css';
import '../styles/session.css';

export const metadata: Metadata = { title: 'Practice' };

export default function PracticeLayout({ children }: { children: ReactNode }) {
  return <Shell current="practice">{children}</Shell>;
}
