import { shellScripts } from '#messages/shell-scripts';
import { addressOf } from '@/components/search/address';
import { excerpt, mark, type Stretch } from '@/components/search/excerpt';
import { type Hit, MAX_QUERY, SearchIndex } from '@/components/search/search-index';
import { make } from '../shared/make';
import { wordsOf } from '../shared/words';

const t = wordsOf<'shellScripts'>(shellScripts);

/** Most results in the list. */
const LIMIT = 12;

/** Longest quotation under a result, in characters. */
const QUOTED = 110;

let dialog: HTMLDialogElement | null = null;

/** Opens the dialog with the last query selected. */
export function openSearch(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** A field that is a combobox over a list of results: arrows choose, Enter goes, Escape closes. */
function makeDialog(): HTMLDialogElement {
  const field = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': t('find'),
    'aria-autocomplete': 'list',
    'aria-controls': 'search-list',
    'aria-expanded': 'false',
    placeholder: t('find'),
    maxlength: String(MAX_QUERY),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const close = make('button', { type: 'button', class: 'search-close' }, t('close'));
  const status = make('p', { class: 'search-status', role: 'status' });
  const list = make('div', { class: 'search-list', id: 'search-list', role: 'listbox', 'aria-label': t('results') });
  const made = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': t('search') },
    make('div', { class: 'search-field' }, field, close),
    status,
    list,
  );
  let index: SearchIndex | null = null;
  let chosen = -1;

  const choose = (at: number) => {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (at + options.length) % options.length;
    for (const [place, option] of options.entries()) option.setAttribute('aria-selected', String(place === chosen));
    const option = options[chosen];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    const query = field.value.trim();
    const hits = index === null || query === '' ? [] : index.find(query, LIMIT);
    list.replaceChildren(...hits.map(makeOption));
    list.hidden = hits.length === 0;
    field.setAttribute('aria-expanded', String(hits.length > 0));
    status.textContent = index === null ? t('fetching') : statusOf(query, hits.length);
    choose(0);
  };

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = list.children[chosen];
    if (step !== 0) choose(chosen + step);
    else if (event.key === 'Enter' && option instanceof HTMLElement) option.click();
    else if (event.key === 'Enter') location.assign(`/search?q=${encodeURIComponent(field.value.trim())}`);
    else return;
    event.preventDefault();
  });
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    // Outside the dialog's box is its backdrop; a result on the same page leaves the dialog behind.
    if (event.target === made || (event.target instanceof Element && event.target.closest('a'))) made.close();
  });
  document.body.append(made);
  void fetchIndex().then(
    (fetched) => {
      index = fetched;
      show();
    },
    () => location.assign('/search'),
  );
  show();
  return made;
}

async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch('/search-index.json');
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return new SearchIndex(await response.json());
}

function makeOption({ document: found, words }: Hit, at: number): HTMLElement {
  const option = make(
    'a',
    { class: 'search-option', id: `search-option-${at}`, role: 'option', tabindex: '-1', href: addressOf(found) },
    make('b', {}, ...marked(mark(found.title, words))),
    make(
      'small',
      {},
      found.within === ''
        ? t(`kinds.${found.kind}`)
        : t('within', { kind: t(`kinds.${found.kind}`), place: found.within }),
    ),
  );
  const text = found.kind === 'fact' ? [] : excerpt(found.text, words, QUOTED);
  if (text.length > 0) option.append(make('span', {}, ...marked(text)));
  return option;
}

function marked(stretches: readonly Stretch[]): (Node | string)[] {
  return stretches.map(({ text, met }) => (met ? make('mark', {}, text) : text));
}

function statusOf(query: string, found: number): string {
  if (query === '') return t('empty');
  if (found === 0) return t('nothing', { query });
  if (found === LIMIT) return t('best', { count: LIMIT });
  return t('found', { count: found });
}
