import type { FloorFinding } from './check-floors-finding';
import { lineAt } from './check-floors-imports';
import { isPure, isTest, reporter, type ScannedFile } from './check-floors-imports-rules';
import { floorOf, nodeFiles } from './check-floors-plan';

type Ban = { code: FloorFinding['code']; pattern: RegExp; advice: string };

const clockAdvice = 'Take the time as an argument (the server reads its clock in lib/services).';

/** What pure code may not do. */
const bans: readonly Ban[] = [
  { code: 'clock', pattern: /(?<![.\w$])Date\s*\.\s*now\b/g, advice: clockAdvice },
  { code: 'clock', pattern: /(?<![.\w$])new\s+Date\s*(?:\(\s*\)|(?![\s(\w$]))/g, advice: clockAdvice },
  { code: 'clock', pattern: /(?<![.\w$])performance\s*\.\s*now\b/g, advice: clockAdvice },
  {
    code: 'random',
    pattern: /(?<![.\w$])(?:Math\s*\.\s*random\b|crypto\s*\.\s*(?:randomUUID|getRandomValues)\b)/g,
    advice: 'Take a seed and use random() of lib/core/random.',
  },
  {
    code: 'process',
    pattern: /(?<![.\w$])process\s*\./g,
    advice: 'Take the value as an argument.',
  },
  {
    code: 'dom',
    pattern:
      /(?<![.\w$])(?:window|document|navigator|localStorage|sessionStorage)\s*\.|(?<![.\w$])(?:fetch|setTimeout|setInterval|requestAnimationFrame)\s*\(/g,
    advice: 'What needs the browser or a timer belongs in app/.',
  },
];

/** Reading the clock, chance, the process, the DOM below the platform line; reading the environment anywhere but in lib/env.ts. */
export function codeFindings({ file, masked }: ScannedFile): readonly FloorFinding[] {
  if (isTest(file)) return [];
  const findings: FloorFinding[] = [];
  const floor = floorOf(file);
  if (isPure(floor)) {
    for (const { code, pattern, advice } of bans) {
      if (code === 'process' && nodeFiles.includes(file)) continue;
      for (const match of masked.matchAll(pattern)) {
        if (code === 'dom' && declares(masked, match[0])) continue;
        reporter(
          findings,
          file,
          lineAt(masked, match.index),
        )(
          code,
          `Floor ${floor?.number} (${floor?.folder}) is pure and may not use ${match[0].trim()}. ${advice}`,
        );
      }
    }
  }
  if (!mayReadEnvironment(file)) {
    for (const match of masked.matchAll(/(?<![.\w$])process\s*\.\s*env\b/g)) {
      reporter(
        findings,
        file,
        lineAt(masked, match.index),
      )(
        'environment',
        'Only lib/env.ts reads process.env: add the variable to its schema and import it from there.',
      );
    }
  }
  return findings;
}

/** A name that the file declares itself (a YAML `document`, say) is not the browser's. */
function declares(masked: string, used: string): boolean {
  const name = /\w+/.exec(used)?.[0] ?? '';
  return new RegExp(`\\b(?:const|let|var|function)\\s+${name}\\b|\\b${name}\\s*(?:[:,)=]|\\?:)`).test(masked);
}

function mayReadEnvironment(file: string): boolean {
  return file === 'lib/env.ts' || /\.config\.[cm]?[jt]s$/.test(file) || /^lib\/cli\/[^/]+\.mjs$/.test(file);
}
