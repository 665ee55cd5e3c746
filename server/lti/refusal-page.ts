import { LANGUAGES, type Language } from '@/language/languages';
import { translator } from '@/language/translator';
import { asAppError } from '../errors';

/**
 * A failed launch as a page of its own: it may stand in a frame of the platform, where the app's own pages do not go. Its words
 * are ours alone, so nothing in it needs escaping but what the message quotes.
 */
export function refusalPage(error: unknown, language: Language): Response {
  const t = translator(language, 'lti');
  const failure = asAppError(error);
  const body = failure.bodyIn(language);
  const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<!doctype html>
<html lang="${language}" dir="${LANGUAGES[language].direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${t('refused.title')} · Faultline</title>
<style>
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  body { max-inline-size: 40rem; margin: 10vh auto; padding-inline: 1.25rem }
</style>
<h1>${t('refused.heading')}</h1>
<p>${text(body.message)}</p>
<p>${text(body.fix)}</p>
</html>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(html, { status: failure.status, headers });
}
