const NAMES: Record<string, string> = {
  gift: 'GIFT',
  'moodle-xml': 'Moodle XML',
  qti: 'QTI item',
  'qti-package': 'QTI package',
};

/** What people call a format that is read. */
export function formatName(format: string): string {
  return NAMES[format] ?? format;
}
