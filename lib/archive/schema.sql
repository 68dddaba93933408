-- The archive of communique, user_version 2. An SQLite database (application_id 'cmqA') that any SQLite tool can read;
-- only the library should write to it, since the indices and the counts have to follow.
--
-- Days. A day of the calendar is one number, year * 512 + month * 32 + day, with month and day 0 where the text tells
-- less: it sorts as the calendar does. 0 is no day.
--
-- Numbers and ids. Articles, statements, meetings and facts are numbered together, in the order in which they come: first
-- the article, behind it its statements, meetings and facts as the record has them. Rows are stored in that order, so
-- that adding touches the end of a table only, whatever the dates. An id is a day before a number, day << 32 | number:
-- the lists of the full-text indices hold ids, are so in the order of days, and a span of days is a span of ids.
--
-- Numbers for words (types, modes, acts, kinds, statuses, roles, sides) are those of the C header; table `words` has
-- them. Confidence is in thousandths. Offsets count bytes of the article's text: substr(text, begin + 1, end - begin).
--
-- Wordings and identities. A profile is one wording under which articles name somebody: name, acronym, country and
-- reference. An identity is a person, organisation, place or event across articles, a set of profiles; its id is that
-- of its first profile. Statements and meetings point to profiles, so that a change of mind about who is the same
-- touches profiles, identities and pairs only. Who is named too vaguely to be known again ("the ministry", "Smith") has
-- no profile; a surname with a country has one, and an identity where exactly one whole name fits.
--
-- "again" is 1 for what an earlier article of the same story says too. Counts leave that out.

CREATE TABLE settings(
  name TEXT PRIMARY KEY,           -- keeps_text; next: the next number; label: the last given by hand
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE words(                -- what the numbers mean: words('act', 3) is 'ask'
  of TEXT NOT NULL,
  number INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (of, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE outlets(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  articles INTEGER NOT NULL DEFAULT 0   -- without those that are `again`
) STRICT;

CREATE TABLE articles(
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,            -- of publication
  id INTEGER GENERATED ALWAYS AS (day << 32 | number) VIRTUAL,
  name TEXT NOT NULL UNIQUE,       -- the id that the caller gave, or a hash of the text
  outlet INTEGER REFERENCES outlets(id),
  story INTEGER NOT NULL,          -- the same number for copies and updates: the id of the first
  again INTEGER NOT NULL,          -- 1: another article of the story was added before
  last INTEGER,                    -- the last day of publication, if it is not `day`: "March 2024"
  words INTEGER NOT NULL           -- how many, for relevance
) STRICT;
CREATE INDEX articles_by_story ON articles(story);
CREATE INDEX articles_by_last ON articles(last) WHERE last IS NOT NULL;

CREATE TABLE texts(
  article INTEGER PRIMARY KEY REFERENCES articles(number),
  profiles BLOB NOT NULL,          -- the profile of each entity of the record, LEB128 numbers
  sketch BLOB NOT NULL,            -- the wording in short: lib/archive/likeness.cpp
  text BLOB NOT NULL,              -- as it was given; with keeps_text = 0 blanks stand for what no fact points to
  record BLOB NOT NULL             -- the record without its text: lib/archive/codec.cpp
) STRICT;

CREATE TABLE profiles(
  id INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,           -- words('entity_type')
  name TEXT NOT NULL,
  acronym TEXT NOT NULL,
  country TEXT NOT NULL,           -- ISO 3166-1 alpha-2 or ''
  reference TEXT NOT NULL,         -- the caller's own identifier, or ''
  namesake INTEGER NOT NULL,       -- 0; else told apart by hand from the same wording, in the articles of `exceptions`
  wording INTEGER NOT NULL,        -- a hash of all of these
  vague INTEGER NOT NULL,          -- 1: a surname with a country, nobody by itself
  affiliation TEXT NOT NULL,       -- in the first article that names it so, as evidence: whose office,
  titles TEXT NOT NULL,            -- and its titles, one a line
  block TEXT NOT NULL,             -- only profiles of one block can be the same by themselves; '' never
  identity INTEGER NOT NULL,       -- 0: nobody
  by_hand INTEGER NOT NULL         -- 0; else a number that profiles share which somebody said are the same
) STRICT;
CREATE INDEX profiles_by_wording ON profiles(wording);
-- Whole: a block is read at one place, as often as somebody new comes into it.
CREATE INDEX profiles_by_block ON profiles(block, id, type, name, acronym, country, affiliation, reference, by_hand,
  identity, titles, vague) WHERE block <> '';
CREATE INDEX profiles_by_identity ON profiles(identity);
CREATE INDEX profiles_by_reference ON profiles(reference) WHERE reference <> '';
CREATE INDEX profiles_by_hand ON profiles(by_hand) WHERE by_hand <> 0;

CREATE TABLE profile_sums(         -- apart from their names: they change with every article
  profile INTEGER PRIMARY KEY REFERENCES profiles(id),
  articles INTEGER NOT NULL,
  statements INTEGER NOT NULL,     -- by it, without what is said again
  meetings INTEGER NOT NULL,       -- held ones with it, likewise
  places INTEGER NOT NULL          -- held meetings there, likewise
) STRICT;

CREATE TABLE identities(           -- sums over their profiles
  id INTEGER PRIMARY KEY REFERENCES profiles(id),
  named INTEGER NOT NULL REFERENCES profiles(id),   -- the most frequent profile, looked at anew whenever who is the
                                                    -- same changes or the articles have doubled
  articles INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  meetings INTEGER NOT NULL,
  places INTEGER NOT NULL
) STRICT;
CREATE INDEX identities_by_articles ON identities(articles DESC, id DESC) WHERE articles >= 64;

CREATE TABLE exceptions(           -- by hand: in this article this wording is somebody else
  article TEXT NOT NULL,           -- articles.name, whether it is there or not
  profile INTEGER NOT NULL REFERENCES profiles(id),
  instead INTEGER NOT NULL REFERENCES profiles(id),
  PRIMARY KEY (article, profile)
) STRICT, WITHOUT ROWID;

CREATE TABLE affiliations(         -- the bodies and countries whose offices articles gave to somebody
  id INTEGER PRIMARY KEY,
  profile INTEGER NOT NULL REFERENCES profiles(id),
  name TEXT NOT NULL,
  acronym TEXT NOT NULL,
  UNIQUE (profile, name, acronym)
) STRICT;

CREATE TABLE offices(              -- who was called what, and when
  id INTEGER PRIMARY KEY,
  profile INTEGER NOT NULL REFERENCES profiles(id),
  title TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  status INTEGER NOT NULL,         -- words('office_status')
  articles INTEGER NOT NULL,
  first INTEGER NOT NULL,          -- days of publication of the first and the last such article; 0: none has one
  last INTEGER NOT NULL,
  UNIQUE (profile, title, affiliation, status)
) STRICT;

CREATE TABLE statements(
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,            -- of the meeting at which it was said, else of publication
  id INTEGER GENERATED ALWAYS AS (day << 32 | number) VIRTUAL,
  article INTEGER NOT NULL REFERENCES articles(number),
  published INTEGER NOT NULL,      -- the day of the article
  article_id INTEGER GENERATED ALWAYS AS (published << 32 | article) VIRTUAL,
  item INTEGER NOT NULL,           -- its id in the record
  last INTEGER,                    -- the last day, if it is not `day`
  type INTEGER NOT NULL,
  mode INTEGER NOT NULL,
  act INTEGER NOT NULL,
  confidence INTEGER NOT NULL,
  again INTEGER NOT NULL,
  words INTEGER NOT NULL,
  begin INTEGER NOT NULL,          -- from the first word of its content to the last
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX statements_by_last ON statements(last) WHERE last IS NOT NULL;

CREATE TABLE statement_parties(
  statement INTEGER NOT NULL REFERENCES statements(number),
  role INTEGER NOT NULL,           -- 0: speaker, 1: addressee
  profile INTEGER NOT NULL REFERENCES profiles(id),
  PRIMARY KEY (statement, role, profile)
) STRICT, WITHOUT ROWID;

CREATE TABLE meetings(
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  id INTEGER GENERATED ALWAYS AS (day << 32 | number) VIRTUAL,
  article INTEGER NOT NULL REFERENCES articles(number),
  published INTEGER NOT NULL,
  article_id INTEGER GENERATED ALWAYS AS (published << 32 | article) VIRTUAL,
  item INTEGER NOT NULL,
  last INTEGER,
  kind INTEGER NOT NULL,
  status INTEGER NOT NULL,
  place INTEGER REFERENCES profiles(id),
  confidence INTEGER NOT NULL,
  again INTEGER NOT NULL,
  words INTEGER NOT NULL,
  begin INTEGER NOT NULL,          -- the sentence that tells of it
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX meetings_by_last ON meetings(last) WHERE last IS NOT NULL;

CREATE TABLE meeting_parties(
  meeting INTEGER NOT NULL REFERENCES meetings(number),
  profile INTEGER NOT NULL REFERENCES profiles(id),
  side INTEGER NOT NULL,           -- words('side')
  PRIMARY KEY (meeting, profile)
) STRICT, WITHOUT ROWID;

CREATE TABLE topics(
  id INTEGER PRIMARY KEY,
  folded TEXT NOT NULL UNIQUE,
  topic TEXT NOT NULL,             -- as it was first written
  meetings INTEGER NOT NULL        -- held ones, without those told again
) STRICT;
CREATE INDEX topics_by_meetings ON topics(meetings) WHERE meetings >= 8;

CREATE TABLE meeting_topics(
  meeting INTEGER NOT NULL REFERENCES meetings(number),
  topic INTEGER NOT NULL REFERENCES topics(id),
  PRIMARY KEY (meeting, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts(
  number INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  id INTEGER GENERATED ALWAYS AS (day << 32 | number) VIRTUAL,
  article INTEGER NOT NULL REFERENCES articles(number),
  published INTEGER NOT NULL,
  article_id INTEGER GENERATED ALWAYS AS (published << 32 | article) VIRTUAL,
  item INTEGER NOT NULL,
  last INTEGER,
  kind INTEGER NOT NULL,
  subject INTEGER REFERENCES profiles(id),
  place INTEGER REFERENCES profiles(id),
  confidence INTEGER NOT NULL,
  again INTEGER NOT NULL,
  words INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX facts_by_last ON facts(last) WHERE last IS NOT NULL;

CREATE TABLE pairs(                -- how often two identities met, one < other
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  meetings INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_by_meetings ON pairs(meetings) WHERE meetings >= 8;

CREATE TABLE days(                 -- how many of a noun on a day, without what is said again
  noun INTEGER NOT NULL,
  day INTEGER NOT NULL,
  items INTEGER NOT NULL,
  PRIMARY KEY (noun, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE shingles(             -- articles that share one may tell the same story
  key INTEGER NOT NULL,
  article INTEGER NOT NULL,        -- its id
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE told(                 -- in stories of several articles: which items say the same; the lowest number is the first
  story INTEGER NOT NULL,
  what INTEGER NOT NULL,           -- a hash: of a statement's words; of who met whom when; of a fact
  number INTEGER NOT NULL,         -- of a statement, meeting or fact
  article INTEGER NOT NULL REFERENCES articles(number),
  PRIMARY KEY (story, what, number)
) STRICT, WITHOUT ROWID;

-- Full text. Folded words: lower case, no diacritics, single spaces (include/communique/fold.hpp); ¦ stands between two
-- names or passages. The column `keys` has what is no word: t2 m1 a3 type, mode and act of a statement; k0 u1 kind and
-- status of a meeting; f4 kind of a fact; cAZ country; o7 outlet; e5 s5 d5 p5 l5 b5 a profile that is named, speaks, is
-- addressed, takes part, is the place, is the body; n: the first to say so, x: again; w: on more than one day.
-- lib/archive/postings.cpp says which noun has which.
CREATE VIRTUAL TABLE statement_index USING fts5(
  words, named, speakers, addressees, participants, places, bodies, keys,
  content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE meeting_index USING fts5(
  words, named, speakers, addressees, participants, places, bodies, keys,
  content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE article_index USING fts5(
  words, named, speakers, addressees, participants, places, bodies, keys,
  content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE fact_index USING fts5(
  words, named, speakers, addressees, participants, places, bodies, keys,
  content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE profile_index USING fts5(named, keys, content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE affiliation_index USING fts5(named, content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE office_index USING fts5(title, content='', columnsize=0, tokenize='ascii');

-- For people.
CREATE VIEW statements_to_read AS
SELECT s.id, printf('%04d-%02d-%02d', s.day >> 9, s.day >> 5 & 15, s.day & 31) AS day,
  (SELECT group_concat(n.name, '; ') FROM statement_parties p JOIN profiles f ON f.id = p.profile
     JOIN identities i ON i.id = f.identity JOIN profiles n ON n.id = i.named
     WHERE p.statement = s.number AND p.role = 0) AS speakers,
  (SELECT word FROM words WHERE of = 'act' AND number = s.act) AS act,
  CAST(substr(t.text, s.begin + 1, s."end" - s.begin) AS TEXT) AS content,
  a.name AS article, o.name AS outlet
FROM statements s JOIN articles a ON a.number = s.article JOIN texts t ON t.article = a.number
  LEFT JOIN outlets o ON o.id = a.outlet;

CREATE VIEW meetings_to_read AS
SELECT m.id, printf('%04d-%02d-%02d', m.day >> 9, m.day >> 5 & 15, m.day & 31) AS day,
  (SELECT word FROM words WHERE of = 'kind' AND number = m.kind) AS kind,
  (SELECT word FROM words WHERE of = 'status' AND number = m.status) AS status,
  (SELECT group_concat(n.name, '; ') FROM meeting_parties p JOIN profiles f ON f.id = p.profile
     JOIN identities i ON i.id = f.identity JOIN profiles n ON n.id = i.named WHERE p.meeting = m.number) AS participants,
  (SELECT n.name FROM profiles f JOIN identities i ON i.id = f.identity JOIN profiles n ON n.id = i.named
     WHERE f.id = m.place) AS place,
  CAST(substr(t.text, m.begin + 1, m."end" - m.begin) AS TEXT) AS evidence,
  a.name AS article, o.name AS outlet
FROM meetings m JOIN articles a ON a.number = m.article JOIN texts t ON t.article = a.number
  LEFT JOIN outlets o ON o.id = a.outlet;
