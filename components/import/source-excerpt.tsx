import { useTranslations } from '#language';
import type { ImportInput } from '@/simulator/import';
import { excerptOf } from './excerpt';

interface Props {
  files: ImportInput['files'];
  file: string;
  line: number;
  /** Resource and property, named beside the place. */
  of: string;
}

/** Where something is written, and on demand those lines of the template. */
export function SourceExcerpt({ files, file, line, of }: Props) {
  const t = useTranslations('imports');
  const lines = excerptOf(files, file, line);
  const place =
    files.length > 1 && file !== ''
      ? t('source.fileLine', { file, line: String(line) })
      : t('source.line', { line: String(line) });
  if (lines.length === 0) return null;
  return (
    <details className="import-source">
      <summary>
        {of !== '' && <code>{of}</code>} {place}
      </summary>
      <pre>
        {lines.map(({ number, text }) => (
          <span key={number} className={number === line ? 'import-line import-line-meant' : 'import-line'}>
            <span className="import-line-number">{number}</span>
            {number === line && <span className="sr-only">{t('source.meant')} </span>}
            {text}
            {'\n'}
          </span>
        ))}
      </pre>
    </details>
  );
}
