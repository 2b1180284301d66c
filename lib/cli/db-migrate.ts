import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { engineOf } from '../db/engine';
import { migrate } from '../db/migrate';
import { env } from '../env';
import { sentenceFor } from './sentence-for';

// npm run db:migrate: brings the database that DATABASE_URL names up to date. Exit code 1, and nothing touched, when it can't.
try {
  const { DATABASE_URL: url } = env();
  if (engineOf(url) === 'sqlite') mkdirSync(dirname(resolve(url.slice('file:'.length))), { recursive: true });
  const applied = await migrate(url);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
}
