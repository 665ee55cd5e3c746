/** The settings of whoever is here. */
export const settings = {
  title: 'Settings',
  deleted: {
    title: 'Everything is deleted',
    body: 'Nothing of yours is stored on this installation any more. Backups made earlier expire in their time.',
  },
  language: {
    title: 'Language',
    note: 'Of the interface. The material stays in the language that it is written in. Kept in this browser.',
  },
  theme: {
    title: 'Theme',
    system: 'As the device',
    light: 'Light',
    dark: 'Dark',
    note: 'Kept in this browser. Paper is always white.',
  },
  keys: {
    title: 'Single keys in practice',
    on: 'On',
    off: 'Off',
    note: '1 to 6 or A to F choose an option, Enter checks and goes on, ? shows all of them. Kept in this browser. Without them Tab, arrows and Space do the same.',
  },
  offline: {
    title: 'Without a network',
    body: 'Pages, the next questions and the lab go on without one. <link>What works, and how</link>.',
  },
  export: {
    title: 'Take everything with you',
    body: 'Every answer, plan, design, attempt and place in a page, as one JSON file. It is taken in again on the <link>progress page</link>.',
    action: 'Export as JSON',
    nothing: 'Nothing is stored yet: it begins with your first answer, design or page.',
  },
  delete: {
    title: 'Delete everything',
    guest: 'Removes all that is stored under the cookie of this browser, for good.',
    account: 'Removes your account and all that is stored in it, for good.',
    /** `word` is what has to be typed, as it is in every language. */
    confirmWord: 'Type “{word}” to confirm',
    confirmEmail: 'Type {email} to confirm',
  },
} as const;
