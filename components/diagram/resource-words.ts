import type { Translator } from '@/language/translator';
import { type Resource, serviceOf } from '@/simulator';
import type { GlyphName } from '../glyphs/shapes';
import { GLYPHS } from '../glyphs/shapes';
import { durationText } from '../timeline/words';

/** What people call a resource. */
export function nameOf(resource: { id: string; label?: string | undefined }): string {
  return resource.label ?? resource.id;
}

/** The glyph of a resource type. */
export function glyphOf(type: string): GlyphName {
  const name = serviceOf(type).glyph;
  if (name === 'server') return 'instance';
  return name in GLYPHS ? (name as GlyphName) : 'layers';
}

/** The settings that tell a resource from its like, a few words each, for its box and its row. */
export function resourceDetails(t: Translator<'timeline'>, resource: Resource): string[] {
  switch (resource.type) {
    case 'ec2-instance':
      return [resource.instanceType];
    case 'auto-scaling-group':
      return [
        `${resource.desired ?? resource.min} × ${resource.instanceType}`,
        t('diagram.range', { min: resource.min, max: resource.max }),
        t('diagram.checks', { kind: resource.healthCheckType }),
      ];
    case 'load-balancer':
      return [
        resource.kind,
        t('diagram.check', { time: durationText(resource.healthCheck.intervalS) }),
        t('diagram.outAfter', { count: resource.healthCheck.unhealthyAfter }),
      ];
    case 'rds-instance':
      return [DEPLOYMENTS[resource.deployment], resource.class];
    case 'rds-read-replica':
      return [t('diagram.readReplica'), resource.class];
    case 'ebs-volume':
      return [`${resource.gigabytes} GB ${resource.kind}`];
    case 'snapshot-schedule':
      return [
        t('diagram.every', { time: durationText(resource.everyS) }),
        t('diagram.kept', { days: resource.keepDays }),
      ];
    case 'ami':
      return [t(resource.software === 'baked' ? 'diagram.baked' : 'diagram.bootstrapped')];
    default:
      return detailsFromFields(resource);
  }
}

/** What the editor would show of a type that has no words of its own here: its first choices and numbers. */
function detailsFromFields(resource: { type: string }): string[] {
  const settings: Record<string, unknown> = { ...resource };
  const details = serviceOf(resource.type).fields.flatMap(({ key, kind, label, unit, options }) => {
    const value = settings[key];
    // What stands behind a comma explains the choice to whoever makes it.
    if (kind === 'choice') return options?.find((option) => option.value === value)?.label.split(', ')[0] ?? [];
    if (kind === 'number' && typeof value === 'number') return `${label.toLowerCase()} ${value} ${unit ?? ''}`.trim();
    return kind === 'switch' && value === true ? label.toLowerCase() : [];
  });
  return details.slice(0, 3);
}

const DEPLOYMENTS = { single: 'Single-AZ', 'multi-az': 'Multi-AZ', 'multi-az-cluster': 'Multi-AZ cluster' } as const;
