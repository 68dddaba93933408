// What DuckDB answers: node questions.mjs questions.sql, in the folder of the exports
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const questions = await connection.extractStatements(readFileSync(process.argv[2], 'utf8'));
for (let i = 0; i < questions.count; i++) {
  const answer = await (await questions.prepare(i)).runAndReadAll();
  if (answer.columnNames().join() === 'Count') continue;   // what a table or a file got
  for (const row of answer.getRows()) console.log(row.map((value) => value ?? '-').join(' | '));
  if (answer.currentRowCount > 0) console.log();
}
