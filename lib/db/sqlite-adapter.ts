import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
type Factory = Pick<PrismaBetterSqlite3, 'provider' | 'adapterName' | 'connect' | 'connectToShadowDb'>;
type Statement = { run(): unknown };
type Driver = { prepare(sql: string): Statement };

// FULL: in WAL mode NORMAL may lose the last commits in a power cut, and an acknowledged review must not be lost.
const PRAGMAS = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -32768;
  PRAGMA temp_store = MEMORY;
`;

/**
 * Prisma's better-sqlite3 adapter with our pragmas and two faults mended. `file` is a path or ":memory:".
 *
 * 1. The adapter has one connection, and only transactions wait for each other: a query outside would run *inside* whatever
 *    transaction is open, see what is not committed yet, and be undone with it. Here it waits for the transaction's end.
 *    So never use the outer client inside an interactive transaction: it would wait for itself until Prisma's timeout.
 * 2. BEGIN becomes BEGIN IMMEDIATE. A deferred transaction that reads before it writes fails at once with SQLITE_BUSY when
 *    another process wrote in between, whatever the busy timeout says.
 *
 * Instants are stored as integer milliseconds: exact, ordered, and compared the same way in raw SQL and by Prisma.
 */
export function sqliteAdapter(file: string): Factory {
  const factory = new PrismaBetterSqlite3({ url: file }, { timestampFormat: 'unixepoch-ms' });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const adapter = await factory.connect();
      await adapter.executeScript(PRAGMAS);
      leaveBeginToUs(adapter);
      return queueOutsiders(adapter);
    },
  };
}

// `queueOutsiders` has begun the transaction by then, so the driver's own BEGIN does nothing.
function leaveBeginToUs(adapter: Adapter): void {
  const driver = (adapter as unknown as { client: Driver }).client;
  const prepare = driver.prepare.bind(driver);
  driver.prepare = (sql) => (sql === 'BEGIN' ? { run: () => undefined } : prepare(sql));
}

function queueOutsiders(adapter: Adapter): Adapter {
  // Settles when the transactions begun so far have ended; null while none is open, so that the usual query waits for nothing.
  let open: Promise<unknown> | null = null;
  const { queryRaw, executeRaw, executeScript, startTransaction } = adapter;
  const settled = async () => {
    while (open) await open;
  };
  // SQLite rolls back by itself on some errors; a second ROLLBACK then says that there is nothing to roll back.
  const rollBackQuietly = async () => {
    try {
      await executeScript.call(adapter, 'ROLLBACK');
    } catch {}
  };

  adapter.queryRaw = async (query) => {
    if (open) await settled();
    return queryRaw.call(adapter, query);
  };
  adapter.executeRaw = async (query) => {
    if (open) await settled();
    return executeRaw.call(adapter, query);
  };
  adapter.executeScript = async (script) => {
    if (open) await settled();
    return executeScript.call(adapter, script);
  };
  adapter.startTransaction = async (isolation) => {
    const before = open;
    let release: () => void = () => {};
    const ended = new Promise<void>((resolve) => {
      release = resolve;
    });
    const mine = before ? before.then(() => ended) : ended;
    open = mine;
    const end = () => {
      if (open === mine) open = null;
      release();
    };
    await before;
    try {
      // Not left to the driver: when its BEGIN fails (database busy) it keeps its lock, and nobody can begin again.
      await executeScript.call(adapter, 'BEGIN IMMEDIATE');
    } catch (error) {
      end();
      throw error;
    }
    const transaction = await startTransaction.call(adapter, isolation);
    const { commit, rollback, executeRaw: execute } = transaction;
    transaction.commit = () => commit.call(transaction).finally(end);
    transaction.rollback = () => rollback.call(transaction).finally(end);
    transaction.executeRaw = async (query) => {
      try {
        return await execute.call(transaction, query);
      } catch (error) {
        // A COMMIT that fails (disk full) leaves the transaction open, and Prisma does not roll it back.
        if (query.sql === 'COMMIT') {
          await rollBackQuietly();
          await transaction.rollback();
        }
        throw error;
      }
    };
    return transaction;
  };
  return adapter;
}
