-- A ledger as Lagebild left it when 0002-what-readings-say was its newest step: two invented articles added by the program of that time,
-- then one of them again, corrected.
PRAGMA application_id = 1281843812;
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE documents (
          key INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, hash TEXT NOT NULL,
          url TEXT, outlet TEXT, title TEXT, published TEXT, language TEXT NOT NULL, text TEXT NOT NULL, seen TEXT NOT NULL,
          UNIQUE (id, hash), UNIQUE (id, version)
        ) STRICT;
CREATE TABLE readings (
          key INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents (key), engine TEXT NOT NULL,
          place TEXT, agency TEXT, dead TEXT NOT NULL, body TEXT NOT NULL, seen TEXT NOT NULL,
          UNIQUE (document, engine)
        ) STRICT;
CREATE TABLE claims (
          reading INTEGER NOT NULL REFERENCES readings (key), number INTEGER NOT NULL,
          speaker TEXT, entity TEXT, kind TEXT NOT NULL, mode TEXT NOT NULL, polarity TEXT NOT NULL, evidential TEXT NOT NULL,
          certainty TEXT, band TEXT, said TEXT, words TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, within INTEGER,
          PRIMARY KEY (reading, number)
        ) STRICT, WITHOUT ROWID;
CREATE TABLE figures (
          reading INTEGER NOT NULL REFERENCES readings (key), number INTEGER NOT NULL,
          concept TEXT, counted TEXT, unit TEXT, modifier TEXT NOT NULL, value TEXT NOT NULL, low REAL, high REAL,
          vague INTEGER NOT NULL, places TEXT NOT NULL, state TEXT, holds TEXT, claim INTEGER, equals INTEGER,
          words TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
          PRIMARY KEY (reading, number)
        ) STRICT, WITHOUT ROWID;
CREATE TABLE entities (
          key INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings (key),
          id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL,
          UNIQUE (reading, id)
        ) STRICT;
CREATE TABLE mentions (
          entity INTEGER NOT NULL REFERENCES entities (key), form TEXT NOT NULL,
          start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
        ) STRICT;
INSERT INTO "kysely_migration" VALUES ('0001-documents-and-readings', '2026-11-23T01:26:40.108Z');
INSERT INTO "kysely_migration" VALUES ('0002-what-readings-say', '2026-11-23T01:26:40.122Z');
INSERT INTO "kysely_migration_lock" VALUES ('migration_lock', 0);
INSERT INTO "documents" VALUES (1, 'damm-1', 1, '28780fd13d2cb046bb1b7a83007efe213e210c7fa3d2805be16db9c71e51692e', 'https://landbote.example.org/damm', 'Landbote', 'Damm bei Wallau hält', '2026-02-03T08:00:00+01:00', 'de', 'WALLAU (dpa) - Der Damm bei Wallau halte wahrscheinlich bis Freitag, sagte Bürgermeisterin Ida Roth am Dienstag. Mindestens elf Menschen würden noch vermisst. „Wir suchen weiter“, sagte Roth.
Lesen Sie auch: Alle Boote im Überblick', '2026-11-23T01:26:40.964Z');
INSERT INTO "documents" VALUES (2, 'dam-2', 1, 'ea163c44c783c573fa2a3613c18436d1b5b853623058a10e97243f63db2b8f77', NULL, 'Morning Gazette', 'Two rescued near Wallau', '2026-02-04', 'en', 'Two people were rescued from a roof in Wallau, said Bodo Quandt, a spokesman for the fire brigade. The dam is unlikely to break, according to Ida Roth. About 12 people are still missing.', '2026-11-23T01:26:40.964Z');
INSERT INTO "documents" VALUES (3, 'damm-1', 2, 'dc0f06da4828d8b553a63599a3f8aec70340135cefce7c814a4aa42370d7e573', 'https://landbote.example.org/damm', 'Landbote', 'Damm bei Wallau hält', '2026-02-03T08:00:00+01:00', 'de', 'WALLAU (dpa) - Der Damm bei Wallau halte wahrscheinlich bis Freitag, sagte Bürgermeisterin Ida Roth am Dienstag. Mindestens neun Menschen würden noch vermisst. „Wir suchen weiter“, sagte Roth.
Lesen Sie auch: Alle Boote im Überblick', '2026-11-23T01:26:42.779Z');
INSERT INTO "readings" VALUES (1, 1, 'lagebild@0.1.0 de@0.1.0 de/syntax@1.0.0 de/lexicon@1.0.0 de/lemmas@1.0.0 name-parts@1.0.0', 'WALLAU', 'dpa', '[[192,231]]', '{"dateline":{"place":"WALLAU","agency":"dpa","span":{"start":0,"end":12}},"sentences":[{"start":0,"end":112},{"start":113,"end":158},{"start":159,"end":191},{"start":192,"end":231}],"entities":[{"id":"e1","type":"place","name":"Wallau","roles":[],"mentions":[{"start":0,"end":6,"form":"name"},{"start":28,"end":34,"form":"name"}]},{"id":"e2","type":"organization","name":"dpa","roles":[],"mentions":[{"start":8,"end":11,"form":"name"}]},{"id":"e3","type":"person","name":"Ida Roth","roles":["Bürgermeisterin"],"mentions":[{"start":91,"end":99,"form":"name"},{"start":186,"end":190,"form":"name"}]}],"times":[{"start":60,"end":67,"type":"DATE","value":"2026-02-06","mod":null,"from":"2026-02-06T00:00:00+01:00","to":"2026-02-07T00:00:00+01:00"},{"start":100,"end":111,"type":"DATE","value":"2026-02-03","mod":null,"from":"2026-02-03T00:00:00+01:00","to":"2026-02-04T00:00:00+01:00"}],"quantities":[{"start":113,"end":127,"value":11,"modifier":"atLeast","low":11,"high":null,"vague":false,"unit":null,"counted":{"start":128,"end":136},"concept":"missing","scope":{"places":[],"state":"vermisst","time":null},"equals":null,"attribution":1}],"attributions":[{"source":{"span":{"start":75,"end":99},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[{"start":69,"end":74}],"content":[{"start":15,"end":67}],"mode":"indirect","kind":"speech","polarity":"affirmed","certainty":{"span":{"start":41,"end":55},"low":0.55,"high":0.8,"band":"likely"},"evidential":"konjunktiv","channel":null,"addressee":null,"within":null,"produced":"indirect/before","time":1},{"source":{"span":{"start":75,"end":99},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[],"content":[{"start":113,"end":157}],"mode":"indirect","kind":"speech","polarity":"affirmed","certainty":null,"evidential":"konjunktiv","channel":null,"addressee":null,"within":null,"produced":"free/subjunctive","time":null},{"source":{"span":{"start":186,"end":190},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[{"start":180,"end":185}],"content":[{"start":160,"end":177}],"mode":"direct","kind":"speech","polarity":"affirmed","certainty":null,"evidential":"plain","channel":null,"addressee":null,"within":null,"produced":"direct/cue","time":null}],"damage":[{"kind":"boilerplate","start":192,"end":231}]}', '2026-11-23T01:26:40.964Z');
INSERT INTO "readings" VALUES (2, 2, 'lagebild@0.1.0 en@0.1.0 en/syntax@1.0.0 en/lexicon@1.0.0 en/lemmas@1.0.0 name-parts@1.0.0', NULL, NULL, '[]', '{"dateline":null,"sentences":[{"start":0,"end":98},{"start":99,"end":151},{"start":152,"end":186}],"entities":[{"id":"e1","type":"person","name":"Wallau","roles":[],"mentions":[{"start":39,"end":45,"form":"name"}]},{"id":"e2","type":"person","name":"Bodo Quandt","roles":["spokesman for the fire brigade"],"mentions":[{"start":52,"end":63,"form":"name"}]},{"id":"e3","type":"person","name":"Ida Roth","roles":[],"mentions":[{"start":142,"end":150,"form":"name"}]}],"times":[],"quantities":[{"start":0,"end":3,"value":2,"modifier":"exactly","low":2,"high":2,"vague":false,"unit":null,"counted":{"start":4,"end":10},"concept":"rescued","scope":{"places":[],"state":"rescued","time":null},"equals":null,"attribution":0},{"start":152,"end":160,"value":12,"modifier":"approximately","low":10.8,"high":13.2,"vague":false,"unit":null,"counted":{"start":161,"end":167},"concept":"missing","scope":{"places":[],"state":"missing","time":null},"equals":null,"attribution":null}],"attributions":[{"source":{"span":{"start":52,"end":97},"entity":"e2","name":"Bodo Quandt","kind":"person","candidates":[]},"cue":[{"start":47,"end":51}],"content":[{"start":0,"end":45}],"mode":"indirect","kind":"speech","polarity":"affirmed","certainty":null,"evidential":"plain","channel":null,"addressee":null,"within":null,"produced":"indirect/before","time":null},{"source":{"span":{"start":142,"end":150},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[{"start":129,"end":141}],"content":[{"start":99,"end":127}],"mode":"indirect","kind":"speech","polarity":"affirmed","certainty":{"span":{"start":110,"end":118},"low":0.2,"high":0.45,"band":"unlikely"},"evidential":"plain","channel":null,"addressee":null,"within":null,"produced":"adjunct/before","time":null}],"damage":[]}', '2026-11-23T01:26:40.964Z');
INSERT INTO "readings" VALUES (3, 3, 'lagebild@0.1.0 de@0.1.0 de/syntax@1.0.0 de/lexicon@1.0.0 de/lemmas@1.0.0 name-parts@1.0.0', 'WALLAU', 'dpa', '[[193,232]]', '{"dateline":{"place":"WALLAU","agency":"dpa","span":{"start":0,"end":12}},"sentences":[{"start":0,"end":112},{"start":113,"end":159},{"start":160,"end":192},{"start":193,"end":232}],"entities":[{"id":"e1","type":"place","name":"Wallau","roles":[],"mentions":[{"start":0,"end":6,"form":"name"},{"start":28,"end":34,"form":"name"}]},{"id":"e2","type":"organization","name":"dpa","roles":[],"mentions":[{"start":8,"end":11,"form":"name"}]},{"id":"e3","type":"person","name":"Ida Roth","roles":["Bürgermeisterin"],"mentions":[{"start":91,"end":99,"form":"name"},{"start":187,"end":191,"form":"name"}]}],"times":[{"start":60,"end":67,"type":"DATE","value":"2026-02-06","mod":null,"from":"2026-02-06T00:00:00+01:00","to":"2026-02-07T00:00:00+01:00"},{"start":100,"end":111,"type":"DATE","value":"2026-02-03","mod":null,"from":"2026-02-03T00:00:00+01:00","to":"2026-02-04T00:00:00+01:00"}],"quantities":[{"start":113,"end":128,"value":9,"modifier":"atLeast","low":9,"high":null,"vague":false,"unit":null,"counted":{"start":129,"end":137},"concept":"missing","scope":{"places":[],"state":"vermisst","time":null},"equals":null,"attribution":1}],"attributions":[{"source":{"span":{"start":75,"end":99},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[{"start":69,"end":74}],"content":[{"start":15,"end":67}],"mode":"indirect","kind":"speech","polarity":"affirmed","certainty":{"span":{"start":41,"end":55},"low":0.55,"high":0.8,"band":"likely"},"evidential":"konjunktiv","channel":null,"addressee":null,"within":null,"produced":"indirect/before","time":1},{"source":{"span":{"start":75,"end":99},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[],"content":[{"start":113,"end":158}],"mode":"indirect","kind":"speech","polarity":"affirmed","certainty":null,"evidential":"konjunktiv","channel":null,"addressee":null,"within":null,"produced":"free/subjunctive","time":null},{"source":{"span":{"start":187,"end":191},"entity":"e3","name":"Ida Roth","kind":"person","candidates":[]},"cue":[{"start":181,"end":186}],"content":[{"start":161,"end":178}],"mode":"direct","kind":"speech","polarity":"affirmed","certainty":null,"evidential":"plain","channel":null,"addressee":null,"within":null,"produced":"direct/cue","time":null}],"damage":[{"kind":"boilerplate","start":193,"end":232}]}', '2026-11-23T01:26:42.779Z');
INSERT INTO "claims" VALUES (1, 0, 'Ida Roth', 'e3', 'person', 'indirect', 'affirmed', 'konjunktiv', 'wahrscheinlich', 'likely', '2026-02-03', 'Der Damm bei Wallau halte wahrscheinlich bis Freitag', 15, 99, NULL);
INSERT INTO "claims" VALUES (1, 1, 'Ida Roth', 'e3', 'person', 'indirect', 'affirmed', 'konjunktiv', NULL, NULL, NULL, 'Mindestens elf Menschen würden noch vermisst', 75, 157, NULL);
INSERT INTO "claims" VALUES (1, 2, 'Ida Roth', 'e3', 'person', 'direct', 'affirmed', 'plain', NULL, NULL, NULL, 'Wir suchen weiter', 160, 190, NULL);
INSERT INTO "claims" VALUES (2, 0, 'Bodo Quandt', 'e2', 'person', 'indirect', 'affirmed', 'plain', NULL, NULL, NULL, 'Two people were rescued from a roof in Wallau', 0, 97, NULL);
INSERT INTO "claims" VALUES (2, 1, 'Ida Roth', 'e3', 'person', 'indirect', 'affirmed', 'plain', 'unlikely', 'unlikely', NULL, 'The dam is unlikely to break', 99, 150, NULL);
INSERT INTO "claims" VALUES (3, 0, 'Ida Roth', 'e3', 'person', 'indirect', 'affirmed', 'konjunktiv', 'wahrscheinlich', 'likely', '2026-02-03', 'Der Damm bei Wallau halte wahrscheinlich bis Freitag', 15, 99, NULL);
INSERT INTO "claims" VALUES (3, 1, 'Ida Roth', 'e3', 'person', 'indirect', 'affirmed', 'konjunktiv', NULL, NULL, NULL, 'Mindestens neun Menschen würden noch vermisst', 75, 158, NULL);
INSERT INTO "claims" VALUES (3, 2, 'Ida Roth', 'e3', 'person', 'direct', 'affirmed', 'plain', NULL, NULL, NULL, 'Wir suchen weiter', 161, 191, NULL);
INSERT INTO "figures" VALUES (1, 0, 'missing', 'Menschen', NULL, 'atLeast', '11', 11, NULL, 0, '[]', 'vermisst', NULL, 1, NULL, 'Mindestens elf', 113, 127);
INSERT INTO "figures" VALUES (2, 0, 'rescued', 'people', NULL, 'exactly', '2', 2, 2, 0, '[]', 'rescued', NULL, 0, NULL, 'Two', 0, 3);
INSERT INTO "figures" VALUES (2, 1, 'missing', 'people', NULL, 'approximately', '12', 10.8, 13.2, 0, '[]', 'missing', NULL, NULL, NULL, 'About 12', 152, 160);
INSERT INTO "figures" VALUES (3, 0, 'missing', 'Menschen', NULL, 'atLeast', '9', 9, NULL, 0, '[]', 'vermisst', NULL, 1, NULL, 'Mindestens neun', 113, 128);
INSERT INTO "entities" VALUES (1, 1, 'e1', 'place', 'Wallau', '[]');
INSERT INTO "entities" VALUES (2, 1, 'e2', 'organization', 'dpa', '[]');
INSERT INTO "entities" VALUES (3, 1, 'e3', 'person', 'Ida Roth', '["Bürgermeisterin"]');
INSERT INTO "entities" VALUES (4, 2, 'e1', 'person', 'Wallau', '[]');
INSERT INTO "entities" VALUES (5, 2, 'e2', 'person', 'Bodo Quandt', '["spokesman for the fire brigade"]');
INSERT INTO "entities" VALUES (6, 2, 'e3', 'person', 'Ida Roth', '[]');
INSERT INTO "entities" VALUES (7, 3, 'e1', 'place', 'Wallau', '[]');
INSERT INTO "entities" VALUES (8, 3, 'e2', 'organization', 'dpa', '[]');
INSERT INTO "entities" VALUES (9, 3, 'e3', 'person', 'Ida Roth', '["Bürgermeisterin"]');
INSERT INTO "mentions" VALUES (1, 'name', 0, 6, 'WALLAU');
INSERT INTO "mentions" VALUES (1, 'name', 28, 34, 'Wallau');
INSERT INTO "mentions" VALUES (2, 'name', 8, 11, 'dpa');
INSERT INTO "mentions" VALUES (3, 'name', 91, 99, 'Ida Roth');
INSERT INTO "mentions" VALUES (3, 'name', 186, 190, 'Roth');
INSERT INTO "mentions" VALUES (4, 'name', 39, 45, 'Wallau');
INSERT INTO "mentions" VALUES (5, 'name', 52, 63, 'Bodo Quandt');
INSERT INTO "mentions" VALUES (6, 'name', 142, 150, 'Ida Roth');
INSERT INTO "mentions" VALUES (7, 'name', 0, 6, 'WALLAU');
INSERT INTO "mentions" VALUES (7, 'name', 28, 34, 'Wallau');
INSERT INTO "mentions" VALUES (8, 'name', 8, 11, 'dpa');
INSERT INTO "mentions" VALUES (9, 'name', 91, 99, 'Ida Roth');
INSERT INTO "mentions" VALUES (9, 'name', 187, 191, 'Roth');
CREATE TRIGGER documents_no_update BEFORE UPDATE ON documents
      BEGIN SELECT RAISE(ABORT, 'the ledger only grows: documents are never changed'); END;
CREATE TRIGGER documents_no_delete BEFORE DELETE ON documents
      BEGIN SELECT RAISE(ABORT, 'the ledger only grows: documents are never changed'); END;
CREATE TRIGGER readings_no_update BEFORE UPDATE ON readings
      BEGIN SELECT RAISE(ABORT, 'the ledger only grows: readings are never changed'); END;
CREATE TRIGGER readings_no_delete BEFORE DELETE ON readings
      BEGIN SELECT RAISE(ABORT, 'the ledger only grows: readings are never changed'); END;
CREATE INDEX mentions_by_entity ON mentions (entity);
CREATE VIEW current AS
          SELECT readings.key AS reading, documents.key AS document
          FROM documents JOIN readings ON readings.document = documents.key
          WHERE documents.version = (SELECT max(version) FROM documents AS other WHERE other.id = documents.id)
            AND readings.key = (SELECT max(key) FROM readings AS other WHERE other.document = documents.key);
