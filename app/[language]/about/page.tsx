import type { Metadata } from 'next';
import { About } from '@/components/about';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';
export const metadata: Metadata = { title: 'About', description: 'What Faultline is, and what it is made of.' };

export default function AboutPage() {
  return <About packs={listPacks()} />;
}
