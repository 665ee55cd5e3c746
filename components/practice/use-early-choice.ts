import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes over what was chosen on the page while it had no scripts yet: the browser shows it as chosen, so it is to count. `area` holds the
 * boxes of the options, `take` puts what they show in the place of `chosen`.
 */
export function useEarlyChoice(
  area: RefObject<HTMLElement | null>,
  chosen: readonly string[],
  take: (chosen: string[]) => void,
): void {
  const first = useRef({ chosen, take });
  useEffect(() => {
    const boxes = [...(area.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const shown = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const before = first.current.chosen;
    if (shown.length !== before.length || shown.some((id) => !before.includes(id))) first.current.take(shown);
  }, [area]);
}
