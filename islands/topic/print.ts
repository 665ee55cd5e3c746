/** Lets the button under the title print the page. */
export function startPrint(page: HTMLElement): void {
  page.querySelector('[data-print]')?.addEventListener('click', () => window.print());
}
