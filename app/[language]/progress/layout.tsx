import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/evidence.css';
import '@/app/styles/progress.css';
import '@/app/styles/progress-figures.css';
import '@/app/styles/readiness.css';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressLayout({ children }: { children: ReactNode }) {
  return <Shell current="progress">{children}</Shell>;
}
