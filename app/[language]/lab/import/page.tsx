import type { Metadata } from 'next';
import { ImportView } from '@/components/import/import-view';
import { Footer } from '@/components/shell/footer';
import './import.css';

/** Made when asked for: its scripts run by the nonce of each answer. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Assess a template',
  description:
    'What outages do to a template of CloudFormation or Terraform: five events, with the property that decides each.',
};

export default function ImportPage() {
  return (
    <main id="main" className="page lab-page">
      <header className="lab-page-head">
        <h1>Assess a template</h1>
        <p>
          What becomes of a stack of CloudFormation or Terraform when an instance, a zone, the Region or its data is
          lost: what happens, for how long, and which property decides it.
        </p>
        <p>The template is read in this browser. It is sent nowhere and stored nowhere.</p>
        <noscript>
          <p>
            This page needs JavaScript, because the template is read here and not on the server. Without it, use the
            command line: <code>faultline assess template.yaml</code>.
          </p>
        </noscript>
      </header>
      <ImportView />
      <Footer />
    </main>
  );
}
