import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/item.css';
import '@/app/styles/item-reveal.css';
import '@/app/styles/statistics.css';
import '@/app/styles/classes.css';
import '@/app/styles/assignments.css';

export const metadata: Metadata = { title: 'Classes', robots: { index: false } };

export default function ClassesLayout({ children }: { children: ReactNode }) {
  return <Shell current="classes">{children}</Shell>;
}
