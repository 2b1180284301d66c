import type { Browser, BrowserContextOptions, Request } from '@playwright/test';
import type { BenchRow } from './bench-table';

type Share = 'Monaco' | 'ours';
type Kind = 'scripts' | 'styles' | 'fonts' | 'page and data';

/** Kilobytes over the wire, compressed as the server sends them, of a bench that is opened with an empty cache; Monaco is told by what a response holds. */
export async function benchTransfer(
  chrome: Browser,
  options: BrowserContextOptions,
  address: string,
): Promise<BenchRow[]> {
  const context = await chrome.newContext(options);
  const page = await context.newPage();
  const finished: Promise<{ share: Share; kind: Kind; bytes: number; unpacked: number }>[] = [];
  context.on('requestfinished', (request) => finished.push(measure(request)));
  await page.goto(address);
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(finished);
  await context.close();
  const row = (what: string, chosen: typeof all): BenchRow => {
    const kilobytes = (size: 'bytes' | 'unpacked') =>
      `${(chosen.reduce((sum, one) => sum + one[size], 0) / 1024).toFixed(0)} KB`;
    return {
      what,
      figures: {
        gzipped: kilobytes('bytes'),
        unpacked: kilobytes('unpacked'),
        responses: String(chosen.length),
      },
    };
  };
  const kinds: readonly Kind[] = ['scripts', 'styles', 'fonts', 'page and data'];
  return [
    row('All', all),
    ...(['Monaco', 'ours'] as const).flatMap((share) => {
      const own = all.filter((one) => one.share === share);
      return [
        row(share === 'Monaco' ? 'Monaco' : 'Ours, with React and Next', own),
        ...kinds
          .map((kind) => ({ kind, chosen: own.filter((one) => one.kind === kind) }))
          .filter(({ chosen }) => chosen.length > 0)
          .map(({ kind, chosen }) => row(`… ${kind}`, chosen)),
      ];
    }),
  ];
}

async function measure(request: Request) {
  const response = await request.response();
  const body = response === null ? Buffer.alloc(0) : await response.body().catch(() => Buffer.alloc(0));
  const { responseBodySize: bytes } = await request.sizes();
  const { pathname } = new URL(request.url());
  const kind: Kind = /\.m?js$/.test(pathname)
    ? 'scripts'
    : pathname.endsWith('.css')
      ? 'styles'
      : /\.(woff2?|ttf)$/.test(pathname)
        ? 'fonts'
        : 'page and data';
  return {
    share: isMonaco(kind, body) ? ('Monaco' as const) : ('ours' as const),
    kind,
    bytes,
    unpacked: body.length,
  };
}

/** Its command names and class names survive every minifier; its font says its name. */
function isMonaco(kind: Kind, body: Buffer): boolean {
  if (kind === 'page and data') return false;
  const text = body.toString('latin1');
  return kind === 'fonts'
    ? text.includes('codicon')
    : (text.match(/editor\.action\.|monaco-(?:editor|list|hover)|vs\/(?:base|editor)\/|\$acceptWorker/g)
        ?.length ?? 0) >= 3;
}
