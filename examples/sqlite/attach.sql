-- A new text beside an archive: sqlite3, .load communique_sqlite, ATTACH 'file:news.cmq?mode=ro' AS archive
CREATE TABLE new(id TEXT PRIMARY KEY, published TEXT, body TEXT);
INSERT INTO new VALUES('wire-1', '2025-11-03',
  'The Foreign Minister of Armenia, Narek Shahinyan, met Japan''s Foreign Minister Kohei Mizushima in Yerevan on '
  || 'Monday. Shahinyan said that flights would begin in spring. The Ambassador of Norway, Ilse Brandt, welcomed it.');

-- Which of its people does the archive know, how well, and in which offices?
SELECT e.name, e.offices AS now, i.articles, i.statements, i.meetings,
  (SELECT group_concat(DISTINCT o.title || ', ' || o.affiliation) FROM archive.offices o
     JOIN archive.profiles p ON p.id = o.profile WHERE p.identity = i.id) AS before
FROM new n, communique_entities(n.body, json_object('published', n.published)) e
  LEFT JOIN archive.profiles f ON f.name = e.name AND f.type = 0   -- persons
  LEFT JOIN archive.identities i ON i.id = f.identity
WHERE e.type = 'person'
ORDER BY i.articles IS NULL, i.articles DESC, e.name;

-- What had those who speak in it said before?
SELECT DISTINCT speaker.value ->> 'name' AS speaker,
  printf('%04d-%02d-%02d', s.day >> 9, s.day >> 5 & 15, s.day & 31) AS day,
  (SELECT word FROM archive.words w WHERE w.of = 'act' AND w.number = s.act) AS act,
  CAST(substr(t.text, s."begin" + 1, min(s."end" - s."begin", 40)) AS TEXT) AS content
FROM new n, communique_statements(n.body) now, json_each(now.speakers_json) speaker
  JOIN archive.profiles f ON f.name = speaker.value ->> 'name' AND f.type = 0
  JOIN archive.profiles same ON same.identity = f.identity
  JOIN archive.statement_parties p ON p.profile = same.id AND p.role = 0   -- as a speaker
  JOIN archive.statements s ON s.number = p.statement
  JOIN archive.texts t ON t.article = s.article
ORDER BY s.day, s.number;

-- The archive's own texts, read with names that came later.
SELECT communique_lexicon('names.lex', '# names.lex 1  name | type | reference
Tigran Ghazarossian | person | Q77
') AS lexicons;
SELECT a.name AS article, e.reference, e.name
FROM archive.articles a JOIN archive.texts t ON t.article = a.number, communique_entities(t.text) e
WHERE e.reference = 'Q77';
