/** Opens the search dialog from its field in the bar and by Control K; what it needs is fetched the first time. */
export function startSearch(): void {
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
}

/** Where the dialog cannot be had, the search page serves. */
async function open(): Promise<void> {
  try {
    const { openSearch } = await import('./search-dialog');
    openSearch();
  } catch {
    location.assign('/search');
  }
}
