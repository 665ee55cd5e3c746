/**
 * Erlang B: share of arrivals lost by `servers` servers without a waiting room at `erlangs` offered load
 * (Erlang 1917), by the stable recurrence over the number of servers.
 */
export function erlangB(servers: number, erlangs: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (erlangs * blocked) / (k + erlangs * blocked);
  return blocked;
}

/** Erlang C: share of arrivals that must wait in M/M/c; 1 when the load reaches the servers. */
export function erlangC(servers: number, erlangs: number): number {
  if (erlangs >= servers) return 1;
  const b = erlangB(servers, erlangs);
  return b / (1 - (erlangs / servers) * (1 - b));
}

/** Mean wait in M/M/c, in the unit of `serviceS`; Infinity when the load reaches the servers. */
export function meanWait(servers: number, erlangs: number, serviceS: number): number {
  if (erlangs >= servers) return Number.POSITIVE_INFINITY;
  return (erlangC(servers, erlangs) * serviceS) / (servers - erlangs);
}

/** Share of arrivals refused by M/M/1 that holds at most `room` customers, at utilisation `rho`. */
export function blockedMM1K(room: number, rho: number): number {
  let power = 1;
  let sum = 1;
  for (let k = 1; k <= room; k++) {
    power *= rho;
    sum += power;
  }
  return power / sum;
}

/** Mean wait in M/D/1 (Pollaczek and Khinchine), in the unit of `serviceS`. */
export function meanWaitMD1(rho: number, serviceS: number): number {
  return rho >= 1 ? Number.POSITIVE_INFINITY : (rho * serviceS) / (2 * (1 - rho));
}
