import { createServer } from 'node:net';
import { build } from './build.mjs';
import { dataFolder, secret } from './data-folder.mjs';
import { prepare } from './prepare.mjs';
import { main, Problem } from './problem.mjs';
import { isStopping, node, stopTogether, tool, typescript } from './run.mjs';

// npm start: from a fresh clone to a served production build. Plain Node without packages, because it runs before `npm ci`.
await main(async () => {
  stopTogether();
  await prepare();
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  await checkPort(port, host);
  const folder = dataFolder();
  process.env.BETTER_AUTH_SECRET = secret(folder);
  process.env.PORT = port;
  process.env.HOST = host;
  process.env.NODE_ENV = 'production';
  if ((await node(typescript('db-migrate.ts'))) !== 0) throw new Problem('Nothing was started.');
  await build();

  const url = process.env.DATABASE_URL || '';
  const where = url.startsWith('postgres') ? `PostgreSQL at ${withoutPassword(url)}` : folder;
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host) ? 'localhost' : host;
  console.log(`\n  Spokewise:  http://${shown}:${port}\n  Your data:  ${where}\n  Stop:       Ctrl-C\n`);
  const code = await node(tool('next/dist/bin/next', 'start', '-p', port, '-H', host), {
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0 && !isStopping())
    throw new Problem(`The server ended by itself (exit code ${code}); the lines above say why.`);
});

async function checkPort(port, host) {
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    throw new Problem(
      `PORT is "${port}", which is not a port. Use a number from 1 to 65535, e.g. PORT=3001 npm start`,
    );
  }
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Problem(portSentence(error.code, port, host))));
    probe.listen(Number(port), host, () => probe.close(resolve));
  });
}

function portSentence(code, port, host) {
  const other = Number(port) < 65535 ? Number(port) + 1 : 3000;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${other} npm start`;
  if (code === 'EACCES')
    return `You may not use port ${port} (below 1024 needs rights). Choose another: PORT=3000 npm start`;
  return `The server cannot listen on ${host}:${port} (${code}). HOST must be an address of this machine, e.g. 127.0.0.1 or 0.0.0.0.`;
}

function withoutPassword(url) {
  return url.replace(/\/\/([^:@/]*):[^@]*@/, '//$1@');
}
