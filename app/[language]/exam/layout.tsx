import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/app/styles/evidence.css';
import '@/app/styles/run.css';
import '@/app/styles/item.css';
import '@/app/styles/item-reveal.css';
import '@/app/styles/item-kinds.css';
import '@/app/styles/session.css';
import '@/app/styles/progress.css';
import '@/app/styles/progress-figures.css';
import '@/app/styles/readiness.css';
import '@/app/styles/exam.css';
import '@/app/styles/exam-navigator.css';
import '@/app/styles/exam-result.css';

export const metadata: Metadata = { title: 'Mock exam' };

/** Styles alone: an open exam stands without the bars of the rest. */
export default function ExamLayout({ children }: { children: ReactNode }) {
  return children;
}
