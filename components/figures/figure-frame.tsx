import type { ReactNode } from 'react';

/** A figure that stands in the text: a title, a drawing, measured values under it, and a caption. */
export function FigureFrame({
  title,
  hint,
  children,
  caption,
}: {
  title: string;
  /** How to use it, in a few words. */
  hint?: string;
  children: ReactNode;
  /** Where the figures come from. */
  caption?: ReactNode;
}) {
  return (
    <figure className="figure">
      <div className="figure-frame">
        <div className="figure-head">
          <h3>{title}</h3>
          {hint && <span>{hint}</span>}
        </div>
        {children}
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
