import type { Metadata } from 'next';
import { JoinForm } from '@/components/live/join-form';
import { Wordmark } from '@/components/shell/wordmark';

/** Made when asked for: its scripts run by the nonce of each answer. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Join' };

export default function JoinPage() {
  return (
    <main id="main" className="live-phone">
      <Wordmark />
      <h1>Join</h1>
      <JoinForm code={null} />
    </main>
  );
}
