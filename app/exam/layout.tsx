import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../styles/evidence.css';
import '../styles/run.css';
import '../styles/item.css';
import '../styles/item-reveal.css';
import '../styles/item-kinds.css';
import '../styles/session.css';
import '../styles/progress.css';
import '../styles/progress-figures.css';
import '../styles/readiness.css';
import '../styles/exam.css';
import '../styles/exam-navigator.css';
import '../styles/exam-result.css';

export const metadata: Metadata = { title: 'Mock exam' };

/** Styles alone: an open exam stands without the bars of the rest. */
export default function ExamLayout({ children }: { children: ReactNode }) {
  return children;
}
