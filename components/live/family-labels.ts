/** What a host or an instructor reads for each family of questions. */
export const FAMILY_LABELS: Record<string, string> = {
  scenario: 'Which change meets the need (proven by the simulator)',
  prediction: 'What happens (proven by the simulator)',
  'weak-point': 'Weak points (proven by the simulator)',
  contrast: 'Telling things apart',
  recall: 'Facts and numbers',
  exam: 'In the style of the examination',
  imported: 'From files',
};
