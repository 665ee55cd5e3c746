import { serviceOf } from '../services';
import { allLinks } from './all-links';
import type { Design } from './design';
import { USERS } from './link';
import type { DesignProblem } from './problem';
import { viewOf } from './view';

/** What a well-formed design says that cannot be: every contradiction, each with its place and rule. */
export function checkDesign(design: Design): DesignProblem[] {
  return [...regionProblems(design), ...resourceProblems(design), ...linkProblems(design)];
}

function regionProblems(design: Design): DesignProblem[] {
  return repeated(design.regions.map((r) => r.id)).map((i) => ({
    path: `regions[${i}].id`,
    rule: 'unique-id',
    message: `Give every Region its own id; "${design.regions[i]?.id}" is taken.`,
  }));
}

function resourceProblems(design: Design): DesignProblem[] {
  const view = viewOf(design);
  const problems: DesignProblem[] = repeated(design.resources.map((r) => r.id)).map((i) => ({
    path: `resources[${i}].id`,
    rule: 'unique-id',
    message: `Give every resource its own id; "${design.resources[i]?.id}" is taken.`,
  }));
  const regions = new Set(design.regions.map((r) => r.id));
  design.resources.forEach((resource, i) => {
    const at = `resources[${i}]`;
    const service = serviceOf(resource.type);
    if (resource.id === USERS)
      problems.push({ path: `${at}.id`, rule: 'reserved-id', message: `"${USERS}" are the users; choose another id.` });
    if (!regions.has(resource.region)) {
      problems.push({
        path: `${at}.region`,
        rule: 'unknown-region',
        message: `There is no Region "${resource.region}"; add it or use ${[...regions].join(', ')}.`,
      });
      return;
    }
    const zones = view.zonesOf(resource.region);
    for (const { key, zone } of service.zones(resource))
      if (!zones.includes(zone))
        problems.push({
          path: `${at}.${key}`,
          rule: 'unknown-zone',
          message: `Region ${resource.region} has no zone "${zone}"; use ${zones.join(', ')}.`,
        });
    for (const { key, id, of } of service.references(resource)) {
      const named = view.resource(id);
      if (named === undefined)
        problems.push({ path: `${at}.${key}`, rule: 'unknown-resource', message: `There is no resource "${id}".` });
      else if (!of.includes(named.type))
        problems.push({
          path: `${at}.${key}`,
          rule: 'wrong-type',
          message: `"${id}" is of type ${named.type}; name one of type ${of.join(' or ')}.`,
        });
    }
    const links = design.links.filter((l) => l.from === resource.id);
    for (const problem of [...service.check(resource, view), ...(service.checkLinks?.(resource, links) ?? [])])
      problems.push({ ...problem, path: `${at}.${problem.path}` });
  });
  return problems;
}

function linkProblems(design: Design): DesignProblem[] {
  const problems: DesignProblem[] = [];
  const ids = new Set(design.resources.map((r) => r.id));
  design.links.forEach((link, i) => {
    if (link.from !== USERS && !ids.has(link.from))
      problems.push({
        path: `links[${i}].from`,
        rule: 'unknown-resource',
        message: `There is no resource "${link.from}".`,
      });
    if (!ids.has(link.to))
      problems.push({
        path: `links[${i}].to`,
        rule: 'unknown-resource',
        message: `There is no resource "${link.to}".`,
      });
  });
  const pairs = design.links.map((l) => `${l.from} ${l.to}`);
  for (const i of repeated(pairs))
    problems.push({
      path: `links[${i}]`,
      rule: 'unique-link',
      message: 'Join two resources by one link; list all classes in it.',
    });
  if (problems.length === 0) problems.push(...cycleProblems(design));
  return problems;
}

/** Rings of calls, found by taking away what nobody calls until nothing changes. Iterative, linear in the links. */
function cycleProblems(design: Design): DesignProblem[] {
  const callers = new Map<string, number>();
  const calls = new Map<string, string[]>();
  const links = allLinks(design);
  for (const { from, to } of links) {
    callers.set(to, (callers.get(to) ?? 0) + 1);
    const known = calls.get(from);
    if (known === undefined) calls.set(from, [to]);
    else known.push(to);
  }
  const free = [USERS, ...design.resources.map((r) => r.id)].filter((id) => (callers.get(id) ?? 0) === 0);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const to of calls.get(id) ?? []) {
      const left = (callers.get(to) ?? 0) - 1;
      callers.set(to, left);
      if (left === 0) free.push(to);
    }
    callers.delete(id);
  }
  return design.links.flatMap((link, i) =>
    callers.has(link.from) && callers.has(link.to) && (callers.get(link.to) ?? 0) > 0
      ? [
          {
            path: `links[${i}]`,
            rule: 'cycle',
            message: `${link.from} and ${link.to} are on or behind a ring of calls; take one call out.`,
          },
        ]
      : [],
  );
}

/** Positions of entries that occurred before. */
function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, i) => {
    if (seen.has(value)) return [i];
    seen.add(value);
    return [];
  });
}
