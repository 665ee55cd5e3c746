import { type RefCallback, useCallback } from 'react';

/** What is on the wall is never made smaller than this share of its size: beyond it, scrolling is the lesser evil. */
const LEAST = 0.62;

/** Halvings between the least and the full size. */
const STEPS = 5;

/**
 * Makes what an element holds as much smaller as it takes to fit the height that it has, since nobody scrolls a projector: `--fit` on it is 1
 * where all fits. Looks again whenever the element's size, or what is in it, changes.
 */
export function useFit(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement) => {
    const look = () => shrink(element);
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    const inside = new MutationObserver(look);
    inside.observe(element, { childList: true, characterData: true, subtree: true });
    void document.fonts.ready.then(look);
    return () => {
      size.disconnect();
      inside.disconnect();
    };
  }, []);
}

function shrink(element: HTMLElement): void {
  const fits = (share: number) => {
    element.style.setProperty('--fit', String(share));
    return element.scrollHeight <= element.clientHeight;
  };
  if (fits(1)) return;
  let [small, large] = [LEAST, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  fits(small);
}
