/**
 * A design of so many parts over three zones: balancers with servers behind them, and a database for each group. Everything on it has calls, so that
 * lines are drawn and moved too.
 */
export function wideDesign(parts: number): object {
  const zones = ['a', 'b', 'c'];
  const resources: object[] = [];
  const links: object[] = [];
  const group = 6;
  for (let at = 0; resources.length < parts; at++) {
    const balancer = `balancer-${at}`;
    const database = `database-${at}`;
    resources.push({ id: balancer, type: 'load-balancer', zones });
    resources.push({
      id: database,
      type: 'rds-instance',
      zone: zones[at % 3],
      deployment: 'single',
      class: 'db.m5.large',
    });
    if (at === 0) links.push({ from: 'users', to: balancer, carries: ['reads', 'writes'] });
    for (let server = 0; server < group - 2 && resources.length < parts; server++) {
      const id = `server-${at}-${server}`;
      resources.push({ id, type: 'ec2-instance', zone: zones[server % 3], instanceType: 'm5.large' });
      links.push({ from: balancer, to: id, carries: ['reads', 'writes'] });
      links.push({ from: id, to: database, carries: ['reads', 'writes'] });
    }
  }
  return { faultline: 'design/1', title: 'Sixty parts', resources: resources.slice(0, parts), links };
}
