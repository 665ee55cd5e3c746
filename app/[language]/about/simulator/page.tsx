import type { Metadata } from 'next';
import { AboutSimulator } from '@/components/about-simulator';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export const metadata: Metadata = {
  title: 'The simulator',
  description:
    'What the simulator takes into account and what not, the laws and numbers it rests on, and how it was proven.',
};

export default function SimulatorPage() {
  return <AboutSimulator packs={listPacks()} />;
}
