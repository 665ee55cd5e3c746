/** What the simulator takes into account. */
export const MODELLED: readonly string[] = [
  'Regions, zones and what is placed in them; an outage of a place stops what stands there and nothing else.',
  'Four classes of work (reads, writes, static files, jobs) with steady, daily and scheduled load; tiers that queue by M/M/c, then shed.',
  'Probes, their intervals and thresholds; scaling on load and backlog with its alarms; boot times of baked and bootstrapped images.',
  'Failover, replication and its lag, backups within their retention, snapshots, versions; what cannot be brought back is counted in seconds and in writes.',
  'People, who react after a while, do one task at a time and take as long as their runbook says; automation, which takes its own time.',
  'Clients that ask again after a failure, at equal waits or at waits that double, and the load they add; a request is served when one of its attempts is.',
  'Answers that clients keep for their time to live, edges that serve what they hold, queues that hand out a message again.',
  'Room for launches: what is reserved, and what is refused while everybody relaunches.',
  'Money: every line of the bill for a month, at prices of a given day.',
];

/** What it leaves out on purpose. */
export const NOT_MODELLED: readonly string[] = [
  'Single requests: traffic is a rate that is constant between two events, so what lives within a second and the slowest percent of answers are outside of it.',
  'Networks inside a zone, security groups, routing tables, NAT and certificates.',
  'Faults that are not on the list, faults that come half, and faults of the provider’s control planes.',
  'Clients that give up waiting for an answer while it is worked on, those that spread their waits by chance, and budgets for asking again.',
  'Start-up of caches inside the application, connection pools and their exhaustion.',
  'Differences between Regions in price, capacity and services on offer.',
  'Anything a service does beyond the laws that are listed for it.',
];
