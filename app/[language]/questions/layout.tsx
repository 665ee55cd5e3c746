import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/progress.css';
import '@/app/styles/progress-figures.css';
import '@/app/styles/statistics.css';
import '@/app/styles/classes.css';
import '@/app/styles/question-files.css';

export const metadata: Metadata = { title: 'Questions' };

export default function QuestionsLayout({ children }: { children: ReactNode }) {
  return <Shell current={null}>{children}</Shell>;
}
