import type { Page } from '@playwright/test';

/** Milliseconds from an edit to the frame with its verdicts, sorted, and the 95th percentile of a change of one word beside it. */
export interface EditTimes {
  sorted: number[];
  blank: number;
}

/** Control that is edited, and the values that it is given in turn. */
const CONTROL = 'Maximum';
const VALUES = ['8', '9', '10'];

/**
 * Types numbers into a setting of the list editor, as the browser sees it: from the event to the frame after the panel says that its verdicts are those of
 * the document. An edit waits until the analysis of the one before is done, as when somebody looks at what came of it.
 */
export async function measureEdits(page: Page, times: number): Promise<EditTimes> {
  await page.getByRole('button', { name: /^Web/ }).first().click();
  const control = page.getByLabel(CONTROL, { exact: true });
  await control.waitFor();
  const id = await control.getAttribute('id');
  return page.evaluate(
    async ({ id, times, values }) => {
      const panel = document.querySelector<HTMLElement>('[aria-labelledby=survival-title]');
      const input = document.getElementById(id ?? '');
      if (!panel || !(input instanceof HTMLInputElement)) throw new Error('The control is not there.');
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const painted = () =>
        new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
      const until = (is: () => boolean) =>
        new Promise<void>((done) => {
          if (is()) return done();
          const observer = new MutationObserver(() => {
            if (!is()) return;
            observer.disconnect();
            done();
          });
          observer.observe(panel, { attributes: true });
        });
      const taken: number[] = [];
      for (let turn = 0; turn < times; turn++) {
        await until(() => panel.getAttribute('aria-busy') === 'false');
        await painted();
        const from = performance.now();
        setValue?.call(input, values[turn % values.length] ?? '');
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await until(() => panel.dataset.judged === 'false');
        await until(() => panel.dataset.judged === 'true');
        taken.push((await painted()) - from);
      }
      const plain: number[] = [];
      const word = document.body.appendChild(document.createElement('p'));
      for (let turn = 0; turn < times; turn++) {
        const from = performance.now();
        word.textContent = String(turn);
        plain.push((await painted()) - from);
      }
      word.remove();
      const sort = (list: number[]) => list.sort((a, b) => a - b);
      return { sorted: sort(taken), blank: sort(plain)[Math.floor(0.95 * plain.length)] ?? 0 };
    },
    { id, times, values: VALUES },
  );
}
