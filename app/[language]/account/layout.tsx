import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/account.css';

export const metadata: Metadata = { title: 'Account' };

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <Shell current={null}>{children}</Shell>;
}
