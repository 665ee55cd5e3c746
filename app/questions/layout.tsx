import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '../styles/progress.css';
import '../styles/progress-figures.css';
import '../styles/statistics.css';
import '../styles/classes.css';
import '../styles/question-files.css';

export const metadata: Metadata = { title: 'Questions' };

export default function QuestionsLayout({ children }: { children: ReactNode }) {
  return <Shell current={null}>{children}</Shell>;
}
