import { z } from 'zod';

/** What a requirement may bound. All are better when smaller, except `availability`. */
export const MEASURES = {
  downtime: { title: 'Downtime', unit: 's' },
  'degraded-time': { title: 'Time degraded', unit: 's' },
  'time-to-whole': { title: 'Time until every part serves again', unit: 's' },
  'data-lost': { title: 'Data lost', unit: 's' },
  'writes-lost': { title: 'Writes lost', unit: 'writes' },
  'failed-share': { title: 'Requests failed in the hour after the fault', unit: 'share' },
  'failed-requests': { title: 'Requests failed', unit: 'requests' },
  hands: { title: 'Tasks that need a person', unit: 'tasks' },
  duplicates: { title: 'Work done twice', unit: 'messages' },
  staleness: { title: 'Age of the oldest answer given', unit: 's' },
  'job-delay': { title: 'Longest wait of a job', unit: 's' },
  latency: { title: 'Response time at the worst moment', unit: 's' },
  availability: { title: 'Availability in a year', unit: 'share' },
  'monthly-cost': { title: 'Monthly cost', unit: 'USD' },
} as const;
export type Measure = keyof typeof MEASURES;
export const MeasureSchema = z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]);
