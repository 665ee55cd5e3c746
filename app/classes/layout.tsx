import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '../styles/item.css';
import '../styles/item-reveal.css';
import '../styles/statistics.css';
import '../styles/classes.css';
import '../styles/assignments.css';

export const metadata: Metadata = { title: 'Classes', robots: { index: false } };

export default function ClassesLayout({ children }: { children: ReactNode }) {
  return <Shell current="classes">{children}</Shell>;
}
