import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import { State } from './state/state';

/**
 * A quiet state in the place of what is missing. `empty`: what will be here. `error`: what happened, where the work is
 * now. `offline`: what still goes on. `actions` holds one thing to do, rarely two.
 */
export function Notice({
  kind = 'empty',
  title,
  children,
  actions,
  level = 2,
}: {
  kind?: 'empty' | 'error' | 'offline';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={kind === 'error' ? 'notice notice-error' : 'notice'} {...(kind === 'error' && { role: 'alert' })}>
      <Heading className="notice-title">
        {kind === 'error' ? (
          <State kind="down">{title}</State>
        ) : kind === 'offline' ? (
          <State kind="unknown">{title}</State>
        ) : (
          title
        )}
      </Heading>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

/** A run under way: the last result stays on the page above or below, and this line counts. */
export function Running({
  title,
  done,
  of,
  children,
}: {
  title: string;
  done: number;
  of: number;
  children?: ReactNode;
}) {
  const t = useTranslations('shell');
  const place = t('doneOf', { done, of });
  return (
    <div className="notice">
      <p className="notice-title">{title}</p>
      <div
        className="progress-line"
        role="progressbar"
        aria-label={place}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
      >
        <i style={{ inlineSize: `${of === 0 ? 0 : (100 * done) / of}%` }} />
      </div>
      <p>
        {place}. {children}
      </p>
    </div>
  );
}
