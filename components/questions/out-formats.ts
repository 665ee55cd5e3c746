import type { Translator } from '@/language/translator';

/** Formats that questions are taken out in, as `EXPORT_FORMATS` of quiz/exchange names them, for a list to choose from. */
export function outFormats(t: Translator<'questions'>): { value: string; label: string }[] {
  const pack = t('formats.package');
  return [
    { value: 'gift', label: t('formats.gift') },
    { value: 'moodle-xml', label: 'Moodle XML' },
    { value: 'qti3', label: `${pack} 3.0` },
    { value: 'qti21', label: `${pack} 2.1` },
    { value: 'apkg', label: t('formats.apkg') },
    { value: 'anki-txt', label: t('formats.anki') },
  ];
}
