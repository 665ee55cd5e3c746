import type { AnyItem } from '../inventory';
import { type Source, type Value, valueOr } from '../value';
import { cannotTell, degraded, type Effect, lost, survives, TIMES } from './effect';
import { noteOf, type World } from './world';

/** What a backup plan brings back of an item; undefined where none takes it. */
export function byBackupPlan(world: World, item: AnyItem): Effect | undefined {
  const rules = world.backupRules(item);
  const continuous = rules.find((rule) => valueOr(rule.continuous, false));
  if (continuous !== undefined)
    return survives(
      `AWS Backup keeps every moment of ${item.id} (EnableContinuousBackup)`,
      continuous.continuous.from,
      {
        recovery: 'manual',
        lossS: TIMES.latestS,
      },
    );
  const hours = rules.map((rule) => rule.everyHours).filter((every) => every.known);
  const best = hours.sort((a, b) => valueOr(a, 0) - valueOr(b, 0))[0];
  if (best === undefined || !best.known) {
    const [rule] = rules;
    return rule === undefined
      ? undefined
      : cannotTell('the schedule of its backup plan cannot be read', rule.everyHours.from);
  }
  return scheduled(
    `AWS Backup copies ${item.id} every ${best.value} hours (${best.from.property})`,
    best.value,
    best.from,
  );
}

/** Recoverable to the last of regular copies. */
export function scheduled(why: string, everyHours: number, from: Source, notes: readonly string[] = []): Effect {
  const seconds = everyHours * 3600;
  const rest = { recovery: 'manual' as const, lossS: seconds, notes };
  if (seconds <= TIMES.latestS) return { ...survives(why, from), ...rest };
  if (everyHours > 24) return { ...lost(`${why}, so more than a day can be gone`, from), lossS: seconds, notes };
  return { ...degraded(why, from, 0), ...rest };
}

/** Point-in-time recovery by a number of days that backups are kept: 0 switches it off. */
export function byRetention(item: AnyItem, days: Value<number>, world: World): Effect {
  if (!days.known)
    return cannotTell(
      `${days.from.property || 'the retention of backups'} of ${item.id} is not known: ${days.why}`,
      days.from,
    );
  const name = days.from.property || 'BackupRetentionPeriod';
  const said = days.origin === 'default' ? `${name} is not set, which means ${days.value}` : `${name} ${days.value}`;
  if (days.value > 0)
    return survives(`${item.id} can be restored to any moment until five minutes ago (${said})`, days.from, {
      recovery: 'manual',
      lossS: TIMES.latestS,
      notes: noteOf(days),
    });
  return (
    byBackupPlan(world, item) ??
    lost(`${item.id} keeps no automated backups (${said}), so what is deleted is gone`, days.from, {
      notes: noteOf(days),
      change: `Set ${name} of ${item.id} to 7`,
      trap: 'no-backup',
    })
  );
}
