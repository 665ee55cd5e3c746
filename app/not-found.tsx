import type { Metadata } from 'next';
import { ButtonLink } from '@/components/controls/button';
import { Notice } from '@/components/notice';
import { Footer } from '@/components/shell/footer';
import { Shell } from '@/components/shell/shell';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  return (
    <Shell current={null}>
      <main id="main" className="page page-narrow page-quiet">
        <Notice
          level={1}
          title="There is no page at this address"
          actions={
            <>
              <ButtonLink href="/search">Search</ButtonLink>
              <ButtonLink kind="quiet" href="/learn">
                All topics
              </ButtonLink>
            </>
          }
        >
          <p>The address may be misspelt, or the page may belong to material that this installation does not have.</p>
        </Notice>
        <Footer />
      </main>
    </Shell>
  );
}
