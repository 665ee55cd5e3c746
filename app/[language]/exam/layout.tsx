import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
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

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exam');
  return { title: t('title') };
}

/** Styles and words alone: an open exam stands without the bars of the rest. */
export default function ExamLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={['exam', 'item', 'answering', 'timeline', 'figures', 'units']}>{children}</ClientMessages>
  );
}
