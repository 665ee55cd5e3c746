import type { Translator } from '@/language/translator';

/** What people call a format that is read. */
export function formatName(t: Translator<'questions'>, format: string): string {
  const names: Record<string, string> = {
    gift: 'GIFT',
    'moodle-xml': 'Moodle XML',
    qti: t('formats.qti'),
    'qti-package': t('formats.package'),
  };
  return names[format] ?? format;
}
