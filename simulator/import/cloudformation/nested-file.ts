import type { Evaluated } from '../template/evaluated';
import { plainText } from '../template/evaluated';
import { TemplateRefusal } from '../template/refusal';

/**
 * The file of a nested stack among those of the folder: by its path beside the template, or by the end of its address.
 * Undefined where none fits, as for a path above the folder, of which nothing is read. Throws a `TemplateRefusal` for a path of the
 * machine.
 */
export function nestedFile(url: Evaluated, from: string, files: ReadonlySet<string>): string | undefined {
  const text = plainText(url) ?? lastText(url);
  if (text === undefined) return undefined;
  const whole = plainText(url) !== undefined;
  if (whole && !/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    const path = normal(`${from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''}${text}`);
    if (text.startsWith('/'))
      throw new TemplateRefusal('path', `The nested stack "${text}" lies outside of the folder.`, url.file, url.line);
    if (path !== null && files.has(path)) return path;
  }
  if (/^file:/i.test(text))
    throw new TemplateRefusal(
      'path',
      `The nested stack "${text}" is named by a path of a machine.`,
      url.file,
      url.line,
    );
  return byEnding(text.replace(/[?#].*$/, ''), files);
}

function lastText(url: Evaluated): string | undefined {
  if (url.data.is !== 'text') return undefined;
  const last = url.data.parts.at(-1);
  return typeof last === 'string' ? last : undefined;
}

/** The one file whose path shares the longest ending with the address. */
function byEnding(address: string, files: ReadonlySet<string>): string | undefined {
  const parts = address.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  for (let from = 0; from < parts.length; from++) {
    const ending = parts.slice(from).join('/');
    const fitting = [...files].filter((file) => file === ending || file.endsWith(`/${ending}`));
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

/** A path without `.` and `..`; null where it leaves the folder. */
function normal(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
