import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { type Engine, engineOf } from './engine';
import { schemaText } from './schema-text';
import { sqliteAdapter } from './sqlite-adapter';

type Diff = (from: object, to: object) => Promise<string>;

// The migration history's own table is not part of the schema; the engine wants its name spelled differently per database.
const OWN_TABLE = { sqlite: 'SpokewiseMigration', postgresql: 'public.SpokewiseMigration' } as const;

/**
 * The SQL that turns the database at `url`, as it is now, into what prisma/models.prisma says: empty when there is no
 * difference. Prisma's schema engine in WebAssembly does it, so no binary is downloaded. Changes nothing.
 */
export async function sqlToSchema(url: string): Promise<string> {
  const engine = engineOf(url);
  return await withEngine(url, (diff) =>
    diff(
      { tag: 'schemaDatasource', ...schemaFiles(engine), configDir: '.' },
      { tag: 'schemaDatamodel', ...schemaFiles(engine) },
    ),
  );
}

function schemaFiles(engine: Engine): { files: { path: string; content: string }[] } {
  return { files: [{ path: 'schema.prisma', content: schemaText(engine) }] };
}

async function withEngine<T>(url: string, use: (diff: Diff) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await load();
  const factory =
    engineOf(url) === 'sqlite' ? sqliteAdapter(url.slice('file:'.length)) : postgresqlAdapter(url);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const files = schemaFiles(engineOf(url)).files;
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }): [string, string] => [path, content]) },
    () => {},
    bound,
  );
  try {
    return await use(async (from, to) => {
      const result = await engine.diff({
        from: from as never,
        to: to as never,
        script: true,
        exitCode: null,
        shadowDatabaseUrl: null,
        filters: { externalTables: [OWN_TABLE[engineOf(url)]], externalEnums: [] },
      } as never);
      return meaningful(result.stdout ?? '');
    });
  } finally {
    engine.free();
  }
}

const CHAR = 18;
const TEXT = 25;

/** The adapter refuses PostgreSQL's one-byte "char", of which the catalogue has columns; as text the engine reads them. */
function postgresqlAdapter(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<pg.QueryResult>;
  pool.query = (async (...given: unknown[]) => {
    const result = await query(...given);
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  }) as typeof pool.query;
  return new PrismaPg(pool, { disposeExternalPool: true });
}

function meaningful(script: string): string {
  return /^\s*(-- This is an empty migration\.)?\s*$/.test(script) ? '' : script;
}

type Bindings = typeof import('@prisma/schema-engine-wasm');
let loaded: Promise<Bindings> | undefined;

// The package's entry imports the .wasm file as a module, which Node 20 cannot do; its parts are put together by hand.
async function load(): Promise<Bindings> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/schema_engine\.js$/, '');
    const bindings = await import(/* turbopackIgnore: true */ `${file}schema_engine_bg.js`);
    const { instance } = await WebAssembly.instantiate(await readFile(`${file}schema_engine_bg.wasm`), {
      './schema_engine_bg.js': bindings,
    });
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
    return bindings as Bindings;
  })();
  return await loaded;
}
