// How the ledger's tables came to be, step by step, forward only. A step that is out in the world is never edited: add another.

import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Marks a SQLite file as a ledger ("Lgbd"): PRAGMA application_id. */
export const APPLICATION_ID = 0x4c676264

type Step = Pick<Migration, 'up'>

/** Name to step; names sort in the order in which the steps are taken. */
export const migrations: Readonly<Record<string, Step>> = {
  '0001-documents-and-readings': {
    up: db =>
      run(db, [
        `PRAGMA application_id = ${APPLICATION_ID}`,
        `CREATE TABLE documents (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL,
          url TEXT, outlet TEXT, title TEXT, published TEXT, language TEXT NOT NULL, text TEXT NOT NULL, seen TEXT NOT NULL,
          UNIQUE (id, hash), UNIQUE (id, version)
        ) STRICT`,
        `CREATE TABLE readings (
          key INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents (key), engine TEXT NOT NULL,
          place TEXT, agency TEXT, dead TEXT NOT NULL, body TEXT NOT NULL, seen TEXT NOT NULL,
          UNIQUE (document, engine)
        ) STRICT`,
        ...['documents', 'readings'].flatMap(appendOnly),
      ]),
  },
  '0002-what-readings-say': {
    up: db =>
      run(db, [
        `CREATE TABLE claims (
          reading INTEGER NOT NULL REFERENCES readings (key), number INTEGER NOT NULL,
          speaker TEXT, entity TEXT, kind TEXT NOT NULL, mode TEXT NOT NULL, polarity TEXT NOT NULL, evidential TEXT NOT NULL,
          certainty TEXT, band TEXT, said TEXT, words TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, within INTEGER,
          PRIMARY KEY (reading, number)
        ) STRICT, WITHOUT ROWID`,
        `CREATE TABLE figures (
          reading INTEGER NOT NULL REFERENCES readings (key), number INTEGER NOT NULL,
          concept TEXT, counted TEXT, unit TEXT, modifier TEXT NOT NULL, value TEXT NOT NULL, low REAL, high REAL,
          vague INTEGER NOT NULL, places TEXT NOT NULL, state TEXT, holds TEXT, claim INTEGER, equals INTEGER,
          words TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
          PRIMARY KEY (reading, number)
        ) STRICT, WITHOUT ROWID`,
        `CREATE TABLE entities (
          key INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings (key),
          id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL,
          UNIQUE (reading, id)
        ) STRICT`,
        `CREATE TABLE mentions (
          entity INTEGER NOT NULL REFERENCES entities (key), form TEXT NOT NULL,
          start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
        ) STRICT`,
        'CREATE INDEX mentions_by_entity ON mentions (entity)',
        // The newest version of each document, as the engine that came last reads it.
        `CREATE VIEW current AS
          SELECT readings.key AS reading, documents.key AS document
          FROM documents JOIN readings ON readings.document = documents.key
          WHERE documents.version = (SELECT max(version) FROM documents AS other WHERE other.id = documents.id)
            AND readings.key = (SELECT max(key) FROM readings AS other WHERE other.document = documents.key)`,
      ]),
  },
  '0003-changes-parts-and-groups-of-figures': {
    up: db =>
      run(
        db,
        ['change TEXT', 'whole INTEGER', '"group" TEXT'].map(column => `ALTER TABLE figures ADD COLUMN ${column}`),
      ),
  },
  '0004-judgements': {
    up: db =>
      run(db, [
        `CREATE TABLE judgements (
          id INTEGER PRIMARY KEY, kind TEXT NOT NULL, verdict TEXT NOT NULL, a TEXT, b TEXT,
          note TEXT, at TEXT NOT NULL, "by" TEXT, undoes INTEGER REFERENCES judgements (id)
        ) STRICT`,
        ...appendOnly('judgements'),
      ]),
  },
  '0005-tombstones': {
    up: db =>
      run(db, [
        // No key of a document: SQLite gives the key of a deleted last row to the next one.
        `CREATE TABLE tombstones (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL, seen TEXT NOT NULL,
          forgotten TEXT NOT NULL, reason TEXT, "by" TEXT,
          UNIQUE (id, version)
        ) STRICT`,
        'CREATE INDEX tombstones_by_hash ON tombstones (hash)',
        ...appendOnly('tombstones'),
        ...['documents', 'readings'].map(table => `DROP TRIGGER ${table}_no_delete`),
        deletedOnlyIf('documents', 'tombstones.id = OLD.id AND tombstones.version = OLD.version'),
        deletedOnlyIf(
          'readings',
          '(tombstones.id, tombstones.version) = (SELECT id, version FROM documents WHERE key = OLD.document)',
        ),
      ]),
  },
  '0006-packed-readings': { up: db => run(db, ['ALTER TABLE readings ADD COLUMN packed BLOB']) },
  '0010-articles-in-time': {
    up: db =>
      run(db, [
        'CREATE TABLE pending (document INTEGER PRIMARY KEY REFERENCES documents (key), place INTEGER) STRICT',
        'CREATE INDEX pending_by_place ON pending (place)',
        'INSERT INTO pending (document) SELECT key FROM documents',
        `CREATE TABLE articles (
          document INTEGER PRIMARY KEY REFERENCES documents (key), reading INTEGER NOT NULL REFERENCES readings (key),
          at INTEGER NOT NULL, place INTEGER NOT NULL, length INTEGER NOT NULL, print TEXT NOT NULL,
          source INTEGER, relation TEXT, evidence TEXT, origin INTEGER NOT NULL,
          follows INTEGER, ground TEXT, story INTEGER NOT NULL, judged INTEGER NOT NULL DEFAULT 0
        ) STRICT`,
        'CREATE INDEX articles_judged ON articles (place) WHERE judged = 1',
        'CREATE INDEX articles_by_place ON articles (place)',
        'CREATE INDEX articles_by_source ON articles (source)',
        'CREATE INDEX articles_by_origin ON articles (origin)',
        'CREATE INDEX articles_by_follows ON articles (follows)',
        'CREATE INDEX articles_by_story ON articles (story, place)',
        `CREATE TABLE marks (
          mark INTEGER NOT NULL, place INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents (key), weight REAL NOT NULL,
          PRIMARY KEY (mark, place, document)
        ) STRICT, WITHOUT ROWID`,
        'CREATE TABLE stale (story INTEGER PRIMARY KEY) STRICT',
      ]),
  },
  '0011-recalled-figures': { up: db => run(db, ['ALTER TABLE figures ADD COLUMN recalled INTEGER NOT NULL DEFAULT 0']) },
  '0012-who-is-who': {
    up: db =>
      run(db, [
        `CREATE TABLE forms (
          key INTEGER PRIMARY KEY, form TEXT NOT NULL UNIQUE, name TEXT NOT NULL, documents INTEGER NOT NULL, roles TEXT NOT NULL,
          shorts TEXT NOT NULL, block INTEGER, identity TEXT, apart INTEGER NOT NULL
        ) STRICT`,
        'CREATE INDEX forms_by_identity ON forms (identity)',
        'CREATE INDEX forms_by_name ON forms (name)',
        'CREATE TABLE form_keys (key TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (key, form)) STRICT, WITHOUT ROWID',
        'CREATE TABLE doubts (form INTEGER PRIMARY KEY) STRICT',
        'CREATE TABLE links (block INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT',
        `CREATE TABLE spellings (
          word TEXT NOT NULL, words TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (word, words, form)
        ) STRICT, WITHOUT ROWID`,
        'CREATE TABLE voices (reading INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (reading, name)) STRICT, WITHOUT ROWID',
        'CREATE INDEX voices_by_name ON voices (name)',
        'ALTER TABLE entities ADD COLUMN bearer INTEGER REFERENCES forms (key)',
        'CREATE INDEX entities_by_bearer ON entities (bearer, reading)',
        'DROP INDEX mentions_by_entity',
        'CREATE INDEX mentions_by_entity ON mentions (entity, start)',
        'INSERT OR REPLACE INTO pending (document) SELECT key FROM documents',
      ]),
  },
  '0013-stories-as-they-stand': {
    up: db =>
      run(db, [
        `CREATE TABLE stories (
          story INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, "from" INTEGER NOT NULL, "to" INTEGER NOT NULL,
          articles INTEGER NOT NULL, reports INTEGER NOT NULL, outlets INTEGER NOT NULL
        ) STRICT`,
        'CREATE INDEX stories_by_time ON stories ("to", id)',
        `CREATE TABLE series (
          story INTEGER NOT NULL, number INTEGER NOT NULL, concept TEXT, words TEXT NOT NULL, passing INTEGER NOT NULL,
          articles INTEGER NOT NULL, entries INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
          PRIMARY KEY (story, number)
        ) STRICT, WITHOUT ROWID`,
        'CREATE INDEX series_by_weight ON series (passing, articles DESC, entries DESC, id, story, number)',
        'CREATE INDEX series_by_concept ON series (concept)',
        `CREATE TABLE warnings (
          story INTEGER NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, document TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
          PRIMARY KEY (story, id)
        ) STRICT, WITHOUT ROWID`,
        'CREATE INDEX warnings_by_time ON warnings (at, document, kind, id)',
        'CREATE TABLE raised (id TEXT PRIMARY KEY, body TEXT NOT NULL, seen TEXT NOT NULL) STRICT',
        ...appendOnly('raised'),
        'INSERT OR IGNORE INTO stale SELECT DISTINCT story FROM articles',
      ]),
  },
  '0014-forgotten-warnings': {
    up: db => run(db, ['DROP TRIGGER raised_no_delete', deletedOnlyIf('raised', tellsOf('OLD.body', 'tombstones.id'))]),
  },
  '0020-what-a-watch-asks': {
    up: db =>
      run(db, [
        `CREATE TABLE watch_sources (
          url TEXT PRIMARY KEY, list TEXT, root TEXT NOT NULL, ask TEXT NOT NULL, kind TEXT, etag TEXT, modified TEXT, body TEXT,
          next INTEGER NOT NULL, asked INTEGER, answered INTEGER, changed INTEGER, read INTEGER,
          failures INTEGER NOT NULL DEFAULT 0, status INTEGER, error TEXT,
          asks INTEGER NOT NULL DEFAULT 0, same INTEGER NOT NULL DEFAULT 0, errors INTEGER NOT NULL DEFAULT 0, found INTEGER NOT NULL DEFAULT 0,
          active INTEGER NOT NULL DEFAULT 1
        ) STRICT`,
        'CREATE INDEX watch_sources_by_next ON watch_sources (next) WHERE active = 1',
        `CREATE TABLE watch_addresses (
          key INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, host TEXT NOT NULL, source TEXT NOT NULL,
          given TEXT NOT NULL, print TEXT NOT NULL, whole INTEGER NOT NULL, follow INTEGER NOT NULL, state TEXT NOT NULL,
          etag TEXT, modified TEXT, body TEXT, content TEXT, next INTEGER, looks INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, error TEXT,
          document TEXT, first INTEGER NOT NULL, listed INTEGER NOT NULL, asked INTEGER
        ) STRICT`,
        'CREATE INDEX watch_addresses_by_next ON watch_addresses (next, host) WHERE next IS NOT NULL',
        'CREATE INDEX watch_addresses_by_source ON watch_addresses (source, state)',
        'CREATE INDEX watch_addresses_by_listed ON watch_addresses (listed)',
        'CREATE INDEX watch_addresses_by_document ON watch_addresses (document)',
      ]),
  },
  '0025-pushed-warnings': {
    up: db =>
      run(db, [
        'CREATE TABLE sinks (name TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT, WITHOUT ROWID',
        `CREATE TABLE pushes (
          number INTEGER PRIMARY KEY, sink TEXT NOT NULL, warning TEXT NOT NULL,
          state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'dropped')),
          tries INTEGER NOT NULL DEFAULT 0, first INTEGER, next INTEGER NOT NULL DEFAULT 0, done INTEGER,
          UNIQUE (sink, warning)
        ) STRICT`,
        "CREATE INDEX pushes_due ON pushes (sink, number) WHERE state = 'due'",
        "CREATE INDEX pushes_next ON pushes (sink, next) WHERE state = 'due'",
        'CREATE INDEX pushes_done ON pushes (sink, state, number)',
        // In the transaction that raises it: no kill comes between.
        `CREATE TRIGGER raised_is_pushed AFTER INSERT ON raised
          BEGIN INSERT OR IGNORE INTO pushes (sink, warning) SELECT name, NEW.id FROM sinks; END`,
        'CREATE TABLE heartbeat (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL, body TEXT NOT NULL) STRICT',
      ]),
  },
  '0030-originals': {
    up: db =>
      run(db, [
        'ALTER TABLE documents ADD COLUMN modified TEXT',
        'CREATE TABLE originals (key INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, packed BLOB NOT NULL) STRICT',
        `CREATE TABLE extractions (
          document INTEGER PRIMARY KEY REFERENCES documents (key), original INTEGER NOT NULL REFERENCES originals (key),
          type TEXT NOT NULL, address TEXT, fetched TEXT, given TEXT NOT NULL, extractor TEXT NOT NULL
        ) STRICT`,
        'CREATE INDEX extractions_by_original ON extractions (original)',
        ...['originals', 'extractions'].flatMap(appendOnly),
        ...['originals', 'extractions'].map(table => `DROP TRIGGER ${table}_no_delete`),
        deletedOnlyIf(
          'extractions',
          '(tombstones.id, tombstones.version) = (SELECT id, version FROM documents WHERE key = OLD.document)',
        ),
        `CREATE TRIGGER originals_no_delete BEFORE DELETE ON originals
          WHEN EXISTS (SELECT 1 FROM extractions WHERE original = OLD.key)
          BEGIN SELECT RAISE(ABORT, 'the ledger only grows: originals are never deleted while a document is made of them'); END`,
      ]),
  },
}

/** Refuses every change and deletion of a table's rows, whoever tries. */
function appendOnly(table: string): string[] {
  return ['UPDATE', 'DELETE'].map(
    verb => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
      BEGIN SELECT RAISE(ABORT, 'the ledger only grows: ${table} are never changed'); END`,
  )
}

/** Refuses to delete what no tombstone names. */
const deletedOnlyIf = (table: string, named: string): string =>
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
    WHEN NOT EXISTS (SELECT 1 FROM tombstones WHERE ${named})
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows: ${table} are never deleted without a tombstone'); END`

/**
 * True, as SQL, for a warning's JSON that a document caused, or one of whose claims ("report:a3") or figures (":q1") stands in it. Ids that
 * are hashes are cut to a beginning in those, of twelve digits or more.
 */
export function tellsOf(body: string, id: string): string {
  const document = `substr(value, 1, length(rtrim(value, '0123456789')) - 2)`
  const isMeant = `(${document} = ${id} OR length(${id}) = 64 AND length(${document}) >= 12 AND instr(${id}, ${document}) = 1)`
  return `(${body} ->> 'document' = ${id} OR EXISTS (SELECT 1 FROM json_each(${body}, '$.claims') WHERE ${isMeant}))`
}

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
