import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the working directory. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How to run one of the project's own TypeScript programs: arguments for Node. `server-only` means nothing there. */
export function typescript(file) {
  return ['--conditions=react-server', '--import', 'tsx', join('lib/cli', file)];
}

/** How to run a tool out of node_modules: arguments for Node. No npx, so that signals reach the tool itself. */
export function tool(path, ...args) {
  return [join('node_modules', path), ...args];
}

let running = null;
let stopping = false;

/** True once the person asked for the end (Ctrl-C, SIGTERM). */
export function isStopping() {
  return stopping;
}

/** Passes Ctrl-C and SIGTERM on to whatever runs now, and ends with exit code 0 after it. */
export function stopTogether() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stopping = true;
      if (running === null) process.exit(0);
      running.kill('SIGTERM');
    });
  }
}

/** Runs a command in the project's folder with its output passed through, and gives its exit code (1 when a signal ended it). */
export async function run(command, args, env = {}) {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    running = child;
    child.once('error', reject);
    child.once('exit', (code) => {
      running = null;
      if (stopping) process.exit(0);
      resolve(code ?? 1);
    });
  });
}

/** `run` with Node itself as the command. */
export async function node(args, env = {}) {
  return await run(process.execPath, args, env);
}
