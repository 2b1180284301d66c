import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '../env';
import { type Engine, engineOf } from './engine';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client';
import { Prisma, PrismaClient as SqliteClient } from './generated/sqlite/client';
import { sqliteAdapter } from './sqlite-adapter';

/** Both engines' clients come from the same models, so one type stands for both. */
export type Database = SqliteClient;

/** SQL fragments (`sql`, `join`, `empty`, `raw`) that serve both engines' `$queryRaw` and `$executeRaw`. */
export const { sql, join, empty } = Prisma;

export type SqlFragment = Prisma.Sql;

type Holder = { spokewiseDatabase?: Database | undefined; spokewiseEngines?: WeakMap<Database, Engine> };
// Next reloads modules in development and bundles them twice (routes, actions); one process still has one client.
const holder = globalThis as typeof globalThis & Holder;
holder.spokewiseEngines ??= new WeakMap();
const engines = holder.spokewiseEngines;

// A whole class may hand in at once: who waits for a connection is served late, not refused after Prisma's two seconds.
const transactionOptions = { maxWait: 15_000, timeout: 15_000 };

/** A new client for one DATABASE_URL; it connects at its first query. End it with `$disconnect()`. */
export function openDatabase(url: string): Database {
  const engine = engineOf(url);
  const client =
    engine === 'sqlite'
      ? new SqliteClient({ adapter: sqliteAdapter(url.slice('file:'.length)), transactionOptions })
      : (new PostgresqlClient({
          adapter: postgresqlAdapter(url),
          transactionOptions,
        }) as unknown as Database);
  engines.set(client, engine);
  return client;
}

function postgresqlAdapter(url: string): PrismaPg {
  return new PrismaPg({ connectionString: url, max: 10 }, { statementNameGenerator: nameOf });
}

/** The engine behind `database()`, where the two need different words. */
export function engineOfDatabase(): Engine {
  return engines.get(database()) ?? engineOf(env().DATABASE_URL);
}

/** The process's database, opened by DATABASE_URL when it is first asked for. */
export function database(): Database {
  holder.spokewiseDatabase ??= openDatabase(env().DATABASE_URL);
  return holder.spokewiseDatabase;
}

/** Makes `database()` give this client (tests, command line tools); undefined goes back to DATABASE_URL. */
export function replaceDatabase(client: Database | undefined): void {
  holder.spokewiseDatabase = client;
}

const names = new Map<string, string>();
// Named statements are planned once per connection. Past a bound (IN lists of every length) they stay unnamed ('').
function nameOf(query: { sql: string }): string {
  const known = names.get(query.sql);
  if (known !== undefined) return known;
  if (names.size >= 500) return '';
  const name = `s${names.size}`;
  names.set(query.sql, name);
  return name;
}
