import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import './brief-list.css';
import './lab.css';
import './panels.css';
import './editor.css';
import './drawings.css';
import './canvas.css';
import './canvas-tools.css';
import './matrix.css';

export default function LabLayout({ children }: { children: ReactNode }) {
  return <Shell current="lab">{children}</Shell>;
}
