import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Area, allMessages } from '@/language/catalogue';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from '@/language/languages';
import { problemsOf, type Texts, textsOf, unusedKeys } from '@/language/proof/catalogue-problems';

// A step of `npm run check`: every language says every message with the same arguments, and no message is left that nobody says.
const root = path.resolve(import.meta.dirname, '..');
const SPEAKING = ['app', 'components', 'islands', 'server', 'cli'];

const catalogue = allMessages();
const areas = Object.keys(catalogue[SOURCE_LANGUAGE]) as Area[];
const languages = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== SOURCE_LANGUAGE);
const sources = SPEAKING.flatMap((folder) => sourcesIn(path.join(root, folder)));

const problems = areas.flatMap((area) => {
  const source: Texts = textsOf(catalogue[SOURCE_LANGUAGE][area]);
  const wrong = languages.flatMap((language) =>
    problemsOf(source, textsOf(catalogue[language][area]), LANGUAGES[language].tag).map(
      (problem) => `messages/${language}: ${area}.${problem}`,
    ),
  );
  const unused = unusedKeys(area, [...source.keys()], sources).map((key) => `messages: nobody says ${area}.${key}`);
  return [...wrong, ...unused];
});
for (const problem of problems) process.stdout.write(`${problem}\n`);
const total = areas.reduce((sum, area) => sum + textsOf(catalogue[SOURCE_LANGUAGE][area]).size, 0);
process.stdout.write(`${total} messages in ${areas.length} areas, ${problems.length} problems.\n`);
process.exit(problems.length === 0 ? 0 : 1);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}
