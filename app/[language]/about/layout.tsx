import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';

export default function AboutLayout({ children }: { children: ReactNode }) {
  return <Shell current={null}>{children}</Shell>;
}
