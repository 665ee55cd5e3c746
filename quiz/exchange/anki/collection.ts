/**
 * The collection inside an .apkg file in Anki's schema 11, which every version since 2.0 imports. Times are fixed, so that the
 * same cards give the same bytes; Anki brings them up to date when it imports.
 */

/** Seconds and milliseconds of everything in a collection: 1 January 2024, UTC. */
export const EPOCH_S = 1_704_067_200;
export const EPOCH_MS = EPOCH_S * 1000;

/** Names the note type; the same in every file, so that later imports use it again. */
export const NOTE_TYPE_ID = 1_704_067_200_101;

/** Fields of a note, in order. */
export const FIELDS = ['Question', 'Options', 'Answer', 'Explanation', 'Id'] as const;

/** Tables and indexes. */
export const SCHEMA = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

const FRONT = '{{Question}}{{Options}}';
const BACK = '{{FrontSide}}<hr id="answer"/>{{Answer}}{{Explanation}}';
const STYLE = '.card { font-family: sans-serif; font-size: 18px; text-align: left; max-width: 42em; margin: 0 auto; }';

/** The one note type, as Anki stores note types: JSON by id. */
export function noteTypes(deckId: number): object {
  const fields = FIELDS.map((name, ord) => ({
    name,
    ord,
    font: 'Arial',
    media: [],
    rtl: false,
    size: 20,
    sticky: false,
  }));
  const template = { name: 'Card 1', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null };
  return {
    [NOTE_TYPE_ID]: {
      id: NOTE_TYPE_ID,
      name: 'Faultline question',
      type: 0,
      mod: EPOCH_S,
      usn: -1,
      sortf: 0,
      did: deckId,
      tmpls: [template],
      flds: fields,
      css: STYLE,
      latexPre: '',
      latexPost: '',
      req: [[0, 'any', [0, 1]]],
      tags: [],
      vers: [],
    },
  };
}

/** The deck of the file, and the one that every collection has. */
export function decks(deckId: number, name: string): object {
  const deck = (id: number, title: string) => ({
    ...{
      id,
      name: title,
      mod: EPOCH_S,
      usn: -1,
      conf: 1,
      dyn: 0,
      desc: '',
      collapsed: false,
      extendNew: 0,
      extendRev: 0,
    },
    ...{ newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] },
  });
  return { 1: deck(1, 'Default'), [deckId]: deck(deckId, name) };
}

/** Options of decks: Anki's own defaults. */
export function deckOptions(): object {
  return {
    1: {
      ...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
      new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: true, separate: true },
      rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36500, bury: true },
      lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
    },
  };
}

/** Settings of a collection. */
export function settings(deckId: number, notes: number): object {
  return {
    ...{
      nextPos: notes + 1,
      estTimes: true,
      activeDecks: [deckId],
      sortType: 'noteFld',
      timeLim: 0,
      sortBackwards: false,
    },
    ...{ addToCur: true, curDeck: deckId, newBury: true, newSpread: 0, dueCounts: true, collapseTime: 1200 },
    curModel: String(NOTE_TYPE_ID),
  };
}
