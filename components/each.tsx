import { Fragment, type ReactNode } from 'react';

/** A list that is read once and never reordered, such as the parts of a parsed page: position is identity. */
export function Each<T>({ of, children }: { of: readonly T[]; children: (item: T, index: number) => ReactNode }) {
  return of.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: such a list has nothing else to tell its members apart
    <Fragment key={index}>{children(item, index)}</Fragment>
  ));
}
