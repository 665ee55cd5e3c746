/** What the scripts on every page say: search, who is here, what waited for a network. */
export const shellScripts = {
  guest: 'Guest',
  onThisDevice: 'kept on this device',
  signedIn: 'signed in',
  stored:
    '{count, plural, one {# answer given without a network is} other {# answers given without a network are}} stored now.',
  refused: '{count, plural, one {# answer} other {# answers}} could not be counted: the material has changed since.',
  search: 'Search',
  find: 'Find a page, fact or brief',
  close: 'Close',
  results: 'Results',
  fetching: 'Fetching the words of the material.',
  empty: 'Words, numbers or names of services.',
  nothing: 'Nothing has a word like “{query}”.',
  best: 'The {count, number} best results. Arrows choose, Enter opens.',
  found: '{count, plural, one {# result} other {# results}}. Arrows choose, Enter opens.',
  kinds: { page: 'page', fact: 'fact', brief: 'brief', section: 'section' },
  within: '{kind}, {place}',
  noAnswer: 'The server did not answer.',
  offline: 'This device is offline.',
  againLater: 'Try again when the connection is back.',
  openingEditor: 'Opening the editor.',
} as const;
