import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import initSqlJs, { type Database } from 'sql.js/dist/sql-wasm-inline.js';
import type { ExchangeItem } from '../imported-item';
import { writeZip } from '../zip/write-zip';
import { type Card, cardsOf } from './cards';
import { deckOptions, decks, EPOCH_MS, EPOCH_S, NOTE_TYPE_ID, noteTypes, SCHEMA, settings } from './collection';

/** Cards as an .apkg package: a SQLite collection and an empty list of media. The same cards give the same bytes. */
export async function writeApkg(items: readonly ExchangeItem[], deck: string): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  try {
    fill(database, cardsOf(items), deck);
    return writeZip([
      { name: 'collection.anki2', contents: database.export() },
      { name: 'media', contents: '{}' },
    ]);
  } finally {
    database.close();
  }
}

function fill(database: Database, cards: readonly Card[], deck: string): void {
  const deckId = EPOCH_MS + (checksum(deck) % 1_000_000_000);
  database.exec(SCHEMA);
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    EPOCH_S,
    EPOCH_MS,
    EPOCH_MS,
    JSON.stringify(settings(deckId, cards.length)),
    JSON.stringify(noteTypes(deckId)),
    JSON.stringify(decks(deckId, deck)),
    JSON.stringify(deckOptions()),
    '{}',
  ]);
  const note = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)');
  const card = database.prepare('INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)');
  database.exec('BEGIN');
  cards.forEach(({ guid, question, options, answer, explanation, tags }, index) => {
    const id = EPOCH_MS + index;
    const fields = [question, options, answer, explanation, guid];
    const first = withoutTags(question);
    const tagField = tags.length === 0 ? '' : ` ${tags.join(' ')} `;
    note.run([id, guid, NOTE_TYPE_ID, EPOCH_S, tagField, fields.join('\x1f'), first, checksum(first), '']);
    card.run([id, id, deckId, EPOCH_S, index + 1, '']);
  });
  database.exec('COMMIT');
  note.free();
  card.free();
}

/** The first 32 bits of the SHA-1 of a text, by which Anki finds notes that begin alike. */
function checksum(text: string): number {
  return new DataView(sha1(utf8ToBytes(text)).buffer).getUint32(0);
}

/** The first field without elements, which is what is sorted and compared by. */
function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
