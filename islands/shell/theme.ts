import { THEME_KEY } from '@/components/shell/theme-script';

/** Lets the button in the bar switch between light and dark, and keeps the choice in this browser. */
export function startTheme(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-theme-toggle]') === null) return;
    const root = document.documentElement;
    const dark =
      root.dataset.theme === 'dark' ||
      (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem(THEME_KEY, root.dataset.theme);
    } catch {
      // A browser that keeps nothing still switches for this page.
    }
  });
}
