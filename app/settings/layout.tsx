import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '../styles/account.css';

export const metadata: Metadata = { title: 'Settings' };

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <Shell current={null}>{children}</Shell>;
}
