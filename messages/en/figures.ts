/** Runs of the simulator inside concept pages. */
export const figures = {
  hint: 'Choose, then watch',
  live: 'Every position of the switch is a run of the simulator with its documented defaults. In the lab the whole design can be changed.',
  run: 'Run by the simulator with its documented defaults; a person reacts {time} after an alarm.',
  design: 'Design: {label}',
  timeline: 'Timeline: {label}',
  inLab: 'Open this design in the lab',
  all: 'All positions in figures',
  caption: '{title}. {fault}: what each position of the switch measured',
  position: 'Position',
  columns: {
    dark: 'Without service',
    lost: 'Writes lost',
    failed: 'Requests failed',
    hands: 'Tasks for a person',
  },
  readings: {
    dark: 'without service',
    nothing: 'nothing',
    everything: 'everything',
    nothingLost: 'acknowledged is lost',
    lost: 'of writes lost',
    failed: 'requests failed',
    hands: '{count, plural, one {task for a person} other {tasks for a person}}',
  },
} as const;
