/** Mock exams and quizzes of a class: beginning one, sitting it, its result. */
export const exam = {
  title: 'Mock exam',
  titleOf: 'Mock exam, {exam}',
  resultTitle: 'Result of a mock exam',
  needsScripts: 'A mock exam needs scripts for its clock and its flags. Practice works without them.',
  start: {
    lead: 'The form of {exam}: {questions, number} questions in {minutes, number} minutes, one right answer of four, or two or three of five or six. Nothing is said until the end; then every question with its reason. Questions come from {pack} alone, each topic with its weight, none that you have met.',
    new: 'A new exam',
    howLong: 'How long',
    length: '{questions, number} questions, {minutes, number} minutes',
    lengthShort: '{questions, number} <small>in {minutes, number} min</small>',
    clock: 'The clock',
    timed: 'As in the exam',
    untimed: 'No time limit',
    start: 'Start',
    how: 'How it goes',
    howTime:
      'The server keeps the time: a reload, a closed page or another device does not stop it, and when it is over the exam ends with what is stored. Only without a time limit can it be paused.',
    howAnswers:
      'Every answer is stored as you give it, and can be changed until the end. Flag what you want to come back to, strike out what cannot be right.',
    howReviews: 'Your answers enter your reviews when it ends, so what you missed comes back in practice.',
    yours: 'Your exams',
    yoursNote: 'Scores with the range that holds what the same knowledge brings on average, 19 times in 20.',
    none: 'None yet',
    noneBody:
      'Each exam appears here with its score, and the score with how far {questions, number} questions leave it open.',
    practiseFirst: 'Practise first',
    openLabel: 'An open exam',
    open: 'An exam is open',
    openTimed:
      '{questions, plural, one {# question} other {# questions}}, {minutes, number} minutes, begun <time></time>.',
    openUntimed: '{questions, plural, one {# question} other {# questions}}, no time limit, begun <time></time>.',
    goOn: 'Go on',
  },
  list: {
    /** Before the scores of the last exams, spoken: "650, between 612 and 812; …". */
    spoken: 'Scores, oldest first: {scores}; {pass, number} passes',
    spokenScore: '{score, number}, between {low, number} and {high, number}',
    exam: 'Exam',
    score: 'Score',
    range: '19 times in 20',
    right: 'Right',
    number: '{number, number} of {exams, number}',
    between: '{low, number} to {high, number}',
    begun: 'Begun',
    form: 'Form',
    timed: '{questions, plural, one {# question} other {# questions}}, {minutes, number} minutes',
    untimed: '{questions, plural, one {# question} other {# questions}}, no time limit',
    ended: '{score, number}, {right, number} of {counted, number} right',
    /** In the place of a score: the exam has not ended. */
    open: 'open',
  },
  // No key here may be named as what an open exam keeps from the browser is: tests look for those names in its pages.
  outcomes: { right: 'right', wrong: 'wrong', blank: 'no answer', withdrawn: 'withdrawn' },
  spent: { seconds: '{seconds, number} s', minutes: '{minutes, number} min {seconds, number} s' },
  sitting: {
    skip: 'Skip to question',
    back: 'Back',
    next: 'Next',
    reviewAll: 'Review all',
    keys: 'Keys',
    exam: 'The exam',
    rules:
      'As in the real exam: no feedback until the end, no penalty for a guess. An answer counts when it says stored.',
    rulesOfClass: 'No feedback until the end, no penalty for a guess. An answer counts when it says stored.',
    end: 'End the exam',
    handIn: 'Hand in',
    overOffline:
      'The time is over by this page’s count, and the server cannot be reached. What was stored counts. The result opens when it can be reached.',
    overOfflineUnsent:
      'The time is over by this page’s count, and the server cannot be reached. What was stored counts; {unsent, plural, one {# not stored in time does} other {# not stored in time do}} not. The result opens when it can be reached.',
    paused: 'paused',
    noLimit: 'no time limit',
    pause: 'Pause',
    pausedTitle: 'Paused',
    pausedBody:
      'Everything is stored as it says. You can also close the page and go on later from where you began, on any device.',
    goOn: 'Go on',
    answeredElsewhere:
      'Question {number, number} was answered on another page meanwhile; shown is what is stored. Choose again to change it.',
  },
  time: {
    left: 'time left',
    label: 'Time left',
    hide: 'Hide the time',
    warning: '{minutes, plural, one {# minute} other {# minutes}} left.',
  },
  navigator: {
    questions: 'Questions',
    answered: '{answered, number} of {questions, number} answered',
    /** A question by its number and how it stands: "31, answered". */
    place: '{number, number}, {standing}',
    placeFlagged: '{number, number}, {standing}, flagged',
    standing: { answered: 'answered', partly: 'not complete', seen: 'seen', unseen: 'not seen' },
    flagged: 'flagged',
  },
  pace: {
    title: 'Pace',
    even: 'at an even pace',
    ahead: '{questions, plural, one {# question} other {# questions}} ahead of an even pace',
    behind: '{questions, plural, one {# question} other {# questions}} behind an even pace',
    /** {pace} is one of the three above. */
    label: 'You are {pace}',
    said: '{answered, plural, one {# question} other {# questions}} answered, {used, number} of {minutes, number} minutes used: {pace}.',
  },
  question: {
    number: 'Question {number, number} of {questions, number}',
    chooseShort: 'choose {choose, plural, =2 {two} =3 {three} =4 {four} other {#}}',
    choose: 'Choose {choose, plural, one {one} =2 {two} =3 {three} =4 {four} other {#}}.',
    flag: 'Flag',
    flagged: 'Flagged',
    strike: 'Strike out {option}',
    noneChosen: 'Nothing chosen.',
    oneChosen: 'One chosen.',
    chosen:
      '{chosen, plural, one {One} =2 {Two} =3 {Three} =4 {Four} other {#}} of {choose, plural, =2 {two} =3 {three} =4 {four} other {#}} chosen.',
    clear: 'Clear',
    notStored: 'Not stored yet: the server cannot be reached. It is kept here and sent again.',
    storing: 'Storing.',
    stored: 'Stored <time></time>.',
  },
  review: {
    title: 'All {questions, number} questions',
    allAnswered:
      'All are answered, {flagged, plural, =0 {none} other {#}} flagged. A question without an answer counts as wrong.',
    someOpen:
      '{open, number} not answered, {flagged, plural, =0 {none} other {#}} flagged. A question without an answer counts as wrong.',
    question: 'Question',
    chosen: 'Chosen',
    flag: 'Flag',
    /** In the place of the chosen options: none is chosen. */
    open: 'open',
    /** More than one option is wanted: "A, 2 wanted". */
    wanted: '{chosen}, {choose, number} wanted',
    flagged: 'flagged',
  },
  end: {
    title: 'End the exam',
    titleOfClass: 'Hand in',
    allAnswered: 'Every question is answered. Nothing can be changed afterwards.',
    someOpen:
      '{open, plural, one {# question has no answer and counts as wrong} other {# questions have no answer and count as wrong}}. Nothing can be changed afterwards.',
    ending: 'Ending',
    handIn: 'Hand in for good',
    end: 'End and see the result',
    /** Around what the server said went wrong and what to do. */
    failed: '{problem} It is still open. {fix}',
    unsent:
      '{unsent, plural, one {# answer} other {# answers}} could not be stored yet, and it is still open. Try again when the server can be reached.',
  },
  result: {
    score: '{score, number} of {top, number}',
    share: '{percent, number} %',
    endedByClock: '{right, number} of {counted, number} right. Ended by the clock.',
    endedByClockAfter:
      '{right, number} of {counted, number} right. Ended by the clock after {minutes, number} minutes.',
    endedAfter: '{right, number} of {counted, number} right. Ended after {time}.',
    withdrawn:
      '{count, plural, one {# question} other {# questions}} withdrawn since the material was corrected: not counted.',
    scoreTitle: 'The score',
    shareBody:
      'The share of right answers. No answer counts as wrong, and a question with several right options counts when all of them and no other were chosen.',
    assignment: 'The assignment',
    allExams: 'All exams',
    byTopic: 'By topic',
    topic: 'Topic',
    rightShare: 'Right, 0 to 100 %',
    every: 'Every question',
    everyNote: 'open one for its reasons, sources and runs',
    range:
      'Other exams like this one would bring the same knowledge between {low, number} and {high, number}, 19 times in 20.',
    above: 'The whole range passes at {pass, number}.',
    below: 'The whole range lies below {pass, number}, the pass mark.',
    passes: 'It passes at {pass, number}, and the range reaches below: another exam like it may not.',
    fails: 'It does not pass at {pass, number}, and the range reaches above: another exam like it may.',
    method: {
      title: 'How it is worked out',
      scale:
        'The share of right answers, laid on the scale: none is {bottom, number}, all is {top, number}. No answer counts as wrong, and a question with several right options counts when all of them and no other were chosen.',
      interval: 'The range is Wilson’s 95 % interval of that share: fewer questions, a wider range.',
      notPublished:
        'How the examiner scales is not published, and {exam} asks about more than this material. Read it as a comparison with your other exams here.',
    },
    question: 'Question',
    answer: 'Answer',
    time: 'Time',
    flagged: ', flagged',
    notSeen: 'not seen',
    practise: 'Practise what was missed',
  },
  reviewed: {
    result: 'The result',
    /** For screen readers, before what was right. */
    mark: '{outcome}.',
    right: '{count, plural, one {{options} is} other {{options} are}} right.',
    choseNothing: 'You chose nothing.',
    chose: 'You chose {options}.',
    inView: '{time} in view.',
    withdrawn: 'A fact behind it has left the material since, so it does not count.',
    questions: 'Questions',
    back: 'Back',
    next: 'Next',
  },
  keys: {
    choose: 'choose an option; so do 1 to 6',
    strike: 'strike out an option, or restore it',
    next: 'the next question',
    back: 'the question before',
    flag: 'flag the question, or take the flag off',
    review: 'review all questions',
    help: 'this overview',
  },
} as const;
