import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

/** `main` one a screen, `quiet` beside it, `plain` for what undoes or leaves. */
export type ButtonKind = 'main' | 'quiet' | 'plain';

interface Look {
  kind?: ButtonKind;
  small?: boolean;
}

function className({ kind = 'main', small = false }: Look): string {
  return ['button', kind === 'main' ? '' : `button-${kind}`, small ? 'button-small' : ''].filter(Boolean).join(' ');
}

/** A button that does something on this page. `type` is "button" unless said otherwise. */
export function Button({ kind, small, type = 'button', ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={className({ kind, small })} />;
}

/** A link that looks like a button; a plain link, so that it loads whole pages. */
export function ButtonLink({ kind, small, children, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={className({ kind, small })}>
      {children}
    </a>
  );
}
