import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/evidence.css';
import '@/app/styles/run.css';
import '@/app/styles/item.css';
import '@/app/styles/item-reveal.css';
import '@/app/styles/item-kinds.css';
import '@/app/styles/session.css';

export const metadata: Metadata = { title: 'Practice' };

export default function PracticeLayout({ children }: { children: ReactNode }) {
  return <Shell current="practice">{children}</Shell>;
}
