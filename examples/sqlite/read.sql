-- Articles in a table of yours, and what they say: sqlite3 news.db, then .load communique_sqlite
CREATE TABLE articles(id TEXT PRIMARY KEY, body TEXT);
INSERT INTO articles
  SELECT replace(replace(name, 'articles/', ''), '.txt', ''), data FROM fsdir('articles') WHERE name LIKE '%.txt';

-- Who met whom?
SELECT m.day, m.kind, m.participants, m.place
FROM articles a, communique_meetings(a.body) m
WHERE m.status = 'held' AND m.day >= '2025'
ORDER BY m.day, a.id, m.item;

-- Who criticised what?
SELECT s.speakers, substr(s.content, 1, 60)
FROM articles a, communique_statements(a.body) s
WHERE s.act = 'criticise' AND s.confidence >= 0.8
ORDER BY a.id, s.item;

-- A statement knows its meeting, and an entity its office: one text is read once, however many tables ask for it.
SELECT s.content, m.place, e.name, e.affiliation
FROM articles a, communique_statements(a.body) s, communique_meetings(a.body) m, json_each(s.speakers_json) p,
  communique_entities(a.body) e
WHERE a.id = 'kazakhstan-ecuador' AND m.item = s.meeting AND e.item = p.value ->> 'entity' AND s.act = 'agree'
ORDER BY s.item, e.item;

-- Reading takes far longer than asking: what is asked again and again is kept.
CREATE TABLE said AS
  SELECT s.* FROM articles a, communique_statements(a.body, json_object('id', a.id)) s;
SELECT speakers, count(*) AS n FROM said GROUP BY speakers ORDER BY n DESC, speakers LIMIT 3;
