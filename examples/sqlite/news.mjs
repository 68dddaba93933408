// Who spoke most in a folder of articles: node news.mjs EXTENSION FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

// Node has an SQLite of its own from 22.13 on; before that the package @photostructure/sqlite is the same.
const { DatabaseSync } = await import('node:sqlite').catch(() => import('@photostructure/sqlite'));

const [extension, folder] = process.argv.slice(2);
const news = new DatabaseSync(':memory:', { allowExtension: true });
news.enableLoadExtension(true);
news.loadExtension(extension);
news.enableLoadExtension(false);

news.exec('CREATE TABLE articles(id TEXT PRIMARY KEY, body TEXT)');
const add = news.prepare('INSERT INTO articles VALUES(?, ?)');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
  add.run(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8'));

for (const { name, n } of news.prepare(`
    SELECT p.value ->> 'name' AS name, count(*) AS n
    FROM articles a, communique_statements(a.body) s, json_each(s.speakers_json) p
    GROUP BY name ORDER BY n DESC, name LIMIT 5`).iterate())
  console.log(n, name);
