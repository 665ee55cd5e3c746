import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Current } from './sections';
import { TabBar } from './tab-bar';
import { TopBar } from './top-bar';

/** Skip link, bars and the page between them. A page brings its own `<main id="main">`. */
export function Shell({ current, children }: { current: Current; children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <TopBar current={current} />
      {children}
      <TabBar current={current} />
    </>
  );
}
