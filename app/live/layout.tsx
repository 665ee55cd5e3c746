import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../styles/evidence.css';
import '../styles/run.css';
import '../styles/item.css';
import './live.css';
import './wall.css';
import './builder.css';
import './gameday.css';

export const metadata: Metadata = { title: 'Live', robots: { index: false } };

export default function LiveLayout({ children }: { children: ReactNode }) {
  return children;
}
