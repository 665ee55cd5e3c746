import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/classes.css';
import '@/app/styles/owner.css';

export const metadata: Metadata = { title: 'This installation', robots: { index: false } };

export default function OwnerLayout({ children }: { children: ReactNode }) {
  return <Shell current={null}>{children}</Shell>;
}
