import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';

export default function LearnLayout({ children }: { children: ReactNode }) {
  return <Shell current="learn">{children}</Shell>;
}
