import * as z from 'zod';

const ENGINES = /^(file:.+|postgres(ql)?:\/\/.+)$/;
const DEFAULT_DATABASE = 'file:./data/spokewise.db';

const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('Set by the tools.'),
  PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .default(3000)
    .describe('TCP port to serve on, 1 to 65535. Default 3000.'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on. Default 127.0.0.1, this machine only; 0.0.0.0 opens it to the network.'),
  DATABASE_URL: z
    .string()
    .regex(ENGINES)
    .default(DEFAULT_DATABASE)
    .describe(
      `"file:<path>" for SQLite or "postgresql://user:password@host/name". Default ${DEFAULT_DATABASE}.`,
    ),
  BETTER_AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Signs sessions: at least 32 characters. `npm start` makes one in data/secret when it is not set.',
    ),
  BETTER_AUTH_URL: z
    .url()
    .optional()
    .describe('The address people open, e.g. https://learn.example.org. Default http://localhost:PORT.'),
  SPOKEWISE_TEST_HOOKS: z
    .enum(['0', '1'])
    .default('0')
    .describe('1 lets end-to-end tests turn the clock. Never set it where real people learn.'),
  NEXT_PHASE: z.string().optional().describe('Set by Next while it builds.'),
});

export type Env = Omit<z.infer<typeof schema>, 'BETTER_AUTH_SECRET' | 'BETTER_AUTH_URL' | 'NEXT_PHASE'> & {
  BETTER_AUTH_SECRET: string;
  BETTER_AUTH_URL: string;
};

let parsed: Env | undefined;

/**
 * The environment, parsed at the first call and kept. Throws an EnvProblem whose message lists every variable that is
 * wrong with its help text; an empty string counts as not set.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Parses one set of variables: the pure half of `env`. Throws EnvProblem. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    throw new EnvProblem(names.map((name) => `${name}: ${helpFor(name)}`));
  }
  const { BETTER_AUTH_SECRET, BETTER_AUTH_URL, NEXT_PHASE, ...rest } = result.data;
  const building = NEXT_PHASE === 'phase-production-build';
  if (BETTER_AUTH_SECRET === undefined && rest.NODE_ENV === 'production' && !building) {
    throw new EnvProblem([`BETTER_AUTH_SECRET: ${helpFor('BETTER_AUTH_SECRET')}`]);
  }
  return {
    ...rest,
    // Builds, tests and `next dev` sign nothing that has to last; production never gets here without its own.
    BETTER_AUTH_SECRET: BETTER_AUTH_SECRET ?? 'not-a-secret-development-and-tests-only',
    BETTER_AUTH_URL: BETTER_AUTH_URL ?? `http://localhost:${rest.PORT}`,
  };
}

function helpFor(name: string): string {
  return (schema.shape as Record<string, z.ZodType>)[name]?.description ?? 'not a variable of Spokewise.';
}

/** What is wrong with the environment, one line per variable, for the person who started the program. */
export class EnvProblem extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(`Some settings (environment or .env) are wrong:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'EnvProblem';
    this.lines = lines;
  }
}
