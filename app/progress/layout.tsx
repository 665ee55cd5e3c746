import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '../styles/evidence.css';
import '../styles/progress.css';
import '../styles/progress-figures.css';
import '../styles/readiness.css';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressLayout({ children }: { children: ReactNode }) {
  return <Shell current="progress">{children}</Shell>;
}
