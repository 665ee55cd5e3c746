/** The frame of every page: bars, foot, and what stands where a page cannot be shown. */
export const shell = {
  description: 'Learn high availability by breaking it: read it, be asked about it, and watch a design fail.',
  skip: 'Skip to content',
  homeLink: 'Faultline, home',
  main: 'Main',
  mainBelow: 'Main, at the bottom',
  home: 'Home',
  search: 'Search',
  find: 'Find a page, fact or brief',
  findKeys: 'Ctrl K',
  switchTheme: 'Switch between light and dark',
  account: 'Account',
  sections: {
    learn: 'Learn',
    practice: 'Practice',
    exam: 'Exam',
    lab: 'Lab',
    progress: 'Progress',
    classes: 'Classes',
  },
  footer: {
    about: 'About Faultline',
    sources: 'Sources',
    search: 'Search',
    classes: 'Classes',
    nothingLeaves: 'No tracking. Pages load from this server alone.',
    /** Before the names of the languages. */
    language: 'Language',
  },
  close: 'Close',
  /** What a run or a measurement found, beside its mark. */
  states: {
    ok: 'Serving',
    degraded: 'Degraded',
    down: 'Down',
    lost: 'Data lost',
    recovering: 'Recovering',
    unknown: 'Unknown',
    none: 'Not asked',
  },
  /** What a page says of something that it could not send. */
  notReached: 'The server was not reached. Nothing is lost here; try again when the connection is back.',
  doneOf: '{done, number} of {of, number}',
  unreachable: {
    message: 'The server could not be reached, or did not answer in time.',
    fix: 'Try again.',
  },
  error: {
    title: 'This page could not be made',
    body: 'Something went wrong on the server. Answers and designs that were stored before are not touched.',
    digest: "The server's log has the cause under {digest}.",
    again: 'Try again',
  },
  notFound: {
    title: 'No such page',
    heading: 'There is no page at this address',
    body: 'The address may be misspelt, or the page may belong to material that this installation does not have.',
    allTopics: 'All topics',
  },
} as const;
