/** What the work of a class says. */
export const analysis = {
  none: 'No answers yet.',
  noneBody:
    'What learners answer in assignments and in live quizzes of the class is worked out here once it is handed in.',
  answered: 'How it was answered',
  answeredNote:
    '{answers, plural, one {# answer} other {# answers}} by {learners, plural, one {# learner} other {# learners}}; first attempts alone, hardest first',
  rule: 'Facility is the share of right answers, 0 to 1. Discrimination, −100 to 100, says how well a question parts those who do well on the rest from those who do not. Ranges are 95 % intervals; grey figures rest on too few.',
  units: {
    concept: { title: 'Concept', by: 'By concept', summary: 'By concept, {count, number}' },
    question: { title: 'Question', by: 'By question', summary: 'By question, {count, number}' },
    fact: { title: 'Fact', by: 'By fact', summary: 'By fact, {count, number}' },
    template: { title: 'Template', by: 'By template', summary: 'By template, {count, number}' },
  },
  heads: { answers: 'Answers', facility: 'Facility', discrimination: 'Discrimination', seconds: 'Seconds' },
  learners: '{count, plural, one {# learner} other {# learners}}',
  risk: {
    title: 'Who may need help',
    nobody: 'nobody by this rule',
    rule: 'The rule',
    ruleBody:
      'Somebody is listed when an assignment is missing after its close; when two of the last {recent, number} came late; when the whole 95 % interval of their right answers lies under {mastery, number} %; or when the mean of their last two grades lies {fall, number} points or more under the mean of at least two before. What weighs nothing does not count.',
    missing: 'Missing: {titles}.',
    late: '{times, number} of the last {of, number} came late.',
    mastery: '{right, number} of {answers, number} answers right: at best {high, number} %, under {mastery, number} %.',
    falling: 'Grades fall: {before, number} % before, {last, number} % in the last two.',
  },
  beliefs: {
    title: 'What is believed and is not so',
    note: 'learners who chose it, of those to whom it was offered',
    more: '{count, number} more',
    held: '<b>{holders, number} of {of, number}</b> {holders, plural, one {believes} other {believe}}: <material>{belief}</material>',
    few: 'Only {of, number} learners; read the share from {enough, number} on.',
  },
} as const;
