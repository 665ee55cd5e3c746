/** What works without a network. */
export const offline = {
  title: 'Without a network',
  description: 'What works while there is no network.',
  lead: 'After a first visit over https, or on this machine itself, this browser keeps what is below. Home, progress, exams, classes and live quizzes follow you and others, and need the server: open them again when the connection is back.',
  practice: 'Practice',
  practiceBody:
    '<link>Practise with the questions that are kept here.</link> They are the next ones of your plan, fetched whenever you open the practice page, with their keys and reasons. Your answers are kept in this browser and sent by themselves, once and in order, when the network is back; several devices do not mind each other. Exams and live quizzes never keep a key in a browser.',
  read: 'Read: <link>{title}</link>',
  lab: 'Lab',
  labBody:
    'Every brief can be edited, graded and broken. The draft is kept in this browser and saved when you open the brief with a network; handing in needs the network.',
  free: 'A design of your own',
  install: 'Install it',
  installBody:
    'Browsers offer to install Faultline as an app from their menu. It is the same app, in a window of its own.',
} as const;
