-- Exports of an archive (communique archive export news.cmq statements > statements.jsonl, and so on) in DuckDB.
-- Types are named: a day may be "2024-03" or "2024" where the text says no more, and a list of a small export empty.
CREATE TABLE statements AS SELECT * FROM read_json('statements.jsonl', format = 'newline_delimited', columns = {
  article: 'VARCHAR', outlet: 'VARCHAR', published: 'VARCHAR', day: 'VARCHAR', act: 'VARCHAR',
  speakers: 'STRUCT(name VARCHAR, identity BIGINT)[]', addressees: 'STRUCT(name VARCHAR, identity BIGINT)[]',
  topics: 'STRUCT(text VARCHAR)[]', evidence: 'STRUCT(text VARCHAR)', confidence: 'DOUBLE'});
CREATE TABLE meetings AS SELECT * FROM read_json('meetings.jsonl', format = 'newline_delimited', columns = {
  article: 'VARCHAR', outlet: 'VARCHAR', published: 'VARCHAR', day: 'VARCHAR', kind: 'VARCHAR', status: 'VARCHAR',
  participants: 'STRUCT(name VARCHAR, identity BIGINT, side VARCHAR)[]', place: 'STRUCT(name VARCHAR, identity BIGINT)',
  topics: 'STRUCT(text VARCHAR)[]', confidence: 'DOUBLE'});

-- Who spoke most, and how often each of them asked, promised or criticised?
SELECT speaker.name, count(*) AS n, count(*) FILTER (act = 'ask') AS asked,
  count(*) FILTER (act = 'promise') AS promised, count(*) FILTER (act = 'criticise') AS criticised
FROM (SELECT unnest(speakers) AS speaker, act FROM statements)
GROUP BY speaker.identity, speaker.name ORDER BY n DESC, speaker.name LIMIT 5;

-- Who spoke on what?
SELECT topic.text, string_agg(DISTINCT speaker.name, ', ' ORDER BY speaker.name) AS names
FROM (SELECT unnest(topics) AS topic, speakers FROM statements), unnest(speakers) AS each(speaker)
GROUP BY topic.text ORDER BY count(*) DESC, topic.text LIMIT 5;

-- Who met whom, by month?
CREATE VIEW encounters AS
  SELECT coalesce(day, published) AS day, one, other
  FROM (SELECT *, unnest(participants) AS one FROM meetings WHERE status = 'held'),
    unnest(participants) AS others(other)
  WHERE one.identity < other.identity;
SELECT left(day, 7) AS month, one.name, other.name, count(*) AS n
FROM encounters WHERE length(day) >= 7
GROUP BY ALL ORDER BY ALL;

-- The network: who is reached from Kohei Mizushima over meetings, and in how many steps?
WITH RECURSIVE met AS (
  SELECT one.name AS name, other.name AS whom FROM encounters
  UNION SELECT other.name, one.name FROM encounters
), reached(name, steps) AS (
  SELECT 'Kohei Mizushima', 0
  UNION SELECT met.whom, steps + 1 FROM reached JOIN met USING (name) WHERE steps < 5
)
SELECT name, min(steps) AS steps FROM reached GROUP BY name ORDER BY steps, name;

-- Parquet, for everybody else.
COPY statements TO 'statements.parquet';
SELECT act, count(*) AS n, round(avg(confidence), 2) AS confidence
FROM 'statements.parquet' GROUP BY act ORDER BY n DESC, act LIMIT 3;
