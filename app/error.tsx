'use client';

import { Button, ButtonLink } from '@/components/controls/button';
import { Notice } from '@/components/notice';
import { Shell } from '@/components/shell/shell';

/** Shown when making a page failed; what was stored before is safe, and trying again is often enough. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Shell current={null}>
      <main id="main" className="page page-narrow page-quiet">
        <Notice
          kind="error"
          level={1}
          title="This page could not be made"
          actions={
            <>
              <Button onClick={reset}>Try again</Button>
              <ButtonLink kind="quiet" href="/">
                Home
              </ButtonLink>
            </>
          }
        >
          <p>
            Something went wrong on the server. Answers and designs that were stored before are not touched.
            {error.digest && ` The server's log has the cause under ${error.digest}.`}
          </p>
        </Notice>
      </main>
    </Shell>
  );
}
