import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';

/**
 * A strict Content-Security-Policy with a nonce per request: only our own scripts, nothing from other origins.
 * `unsafe-inline` styles are allowed for the widths and positions that components compute.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname)) {
    return new NextResponse('This address cannot be read: it has a broken percent sign in it.', {
      status: 400,
    });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  // React's development build evaluates code to show stacks; production does not.
  const development = env().NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Next answers a malformed percent-encoding with a bare 500. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

export const config = {
  matcher: [
    {
      source: '/((?!api|_next/static|_next/image|icon.svg|favicon.ico).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};
