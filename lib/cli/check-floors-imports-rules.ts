import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { FloorFinding } from './check-floors-finding';
import type { ImportOf } from './check-floors-imports';
import { type Floor, floorOf, nodeFiles, platformLine, testingFolder } from './check-floors-plan';

export type ScannedFile = { file: string; source: string; masked: string; imports: readonly ImportOf[] };

const builtins = new Set(builtinModules);
const platform =
  /^(?:next|react|react-dom|server-only|client-only|prisma|better-sqlite3|pg|better-auth|lucide-react|radix-ui|sonner|cmdk|recharts)(?:\/|$)|^@prisma\//;
const prisma = /^@prisma\/(?:client|adapter-)/;
const scheduler = /^(?:ts-fsrs|@open-spaced-repetition\/)/;

/** What the imports of a file break: floors, purity, the one home of Prisma and of the scheduler, client components. */
export function importFindings(scanned: ScannedFile): readonly FloorFinding[] {
  return scanned.imports.flatMap((one) => {
    const target = projectPath(scanned.file, one.specifier);
    return target === null ? packageFindings(scanned, one) : projectFindings(scanned, one, target);
  });
}

/** An import of a file of ours as a path from the root; null for a package. */
function projectPath(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), specifier));
  return null;
}

function projectFindings(scanned: ScannedFile, one: ImportOf, target: string): FloorFinding[] {
  const { file, source } = scanned;
  const findings: FloorFinding[] = [];
  const report = reporter(findings, file, one.line);
  const [mine, theirs] = [floorOf(file), floorOf(target === 'lib/env' ? 'lib/env.ts' : target)];
  if (mine !== null && theirs !== null && theirs.number > mine.number) {
    report(
      'upward-import',
      `${file} stands on floor ${mine.number} (${mine.folder}) and imports ${target} from floor ${theirs.number} ` +
        `(${theirs.folder}). Move what it needs down to floor ${mine.number} or lower, take it as an argument, or move ` +
        `this file up to floor ${theirs.number} (${theirs.folder}: ${theirs.holds}).`,
    );
  }
  if (target.startsWith(`${testingFolder}/`) && !mayUseTesting(file)) {
    report('testing-import', `${target} is for tests and commands only: move what is needed to a floor.`);
  }
  if (isClient(source) && theirs?.folder === 'lib/services' && !one.typeOnly) {
    report(
      'client-value-import',
      `A client component imports ${target}: use "import type", or call an action.`,
    );
  }
  if (/(?:^|\/)generated(?:\/|$)/.test(target) && mine?.folder !== 'lib/db') {
    report('prisma', `${target} is the Prisma client: only lib/db imports it. Call a repository.`);
  }
  return findings;
}

function packageFindings(scanned: ScannedFile, one: ImportOf): FloorFinding[] {
  const { file } = scanned;
  const { specifier, line } = one;
  const findings: FloorFinding[] = [];
  const report = reporter(findings, file, line);
  const floor = floorOf(file);
  if (isPure(floor) && !nodeFiles.includes(file)) {
    const node = specifier.startsWith('node:') || builtins.has(specifier.split('/')[0] ?? '');
    if ((node && !isTest(file)) || platform.test(specifier)) {
      report(
        'impure-import',
        `Floor ${floor?.number} (${floor?.folder}) is pure and may not import "${specifier}". What needs it belongs on ` +
          'floor 7 (lib/db), 8 (lib/services) or 9 (app, lib/cli); pass its result down as an argument.',
      );
    }
  }
  if (prisma.test(specifier) && floor?.folder !== 'lib/db') {
    report('prisma', `Only lib/db imports "${specifier}". Call a repository.`);
  }
  if (scheduler.test(specifier) && floor?.folder !== 'lib/srs') {
    report('scheduler', `Only lib/srs imports "${specifier}". Call its adapter.`);
  }
  return findings;
}

/** True on floors 0 to 6. */
export function isPure(floor: Floor | null): boolean {
  return floor !== null && floor.number <= platformLine;
}

function mayUseTesting(file: string): boolean {
  return isTest(file) || file.startsWith('lib/cli/') || file.startsWith(`${testingFolder}/`);
}

/** True for test files, of every sort. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function isClient(source: string): boolean {
  return /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(source);
}

/** Adds findings about one line to a list. */
export function reporter(findings: FloorFinding[], file: string, line: number) {
  return (code: FloorFinding['code'], message: string) => findings.push({ code, file, line, message });
}
