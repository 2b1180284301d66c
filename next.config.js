/** @type {import('next').NextConfig} */
export default {
  // End-to-end tests and CI build beside a running server.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  typedRoutes: true,
  reactStrictMode: true,
  agentRules: false,
  poweredByHeader: false,
  // A build happens once per version: its cache of 465 MB costs 38 s to write and is not read again.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // Loaded from node_modules at run time: native code, WebAssembly, and one instance for all bundles.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'pg',
    'sql.js',
  ],
  // The Content-Security-Policy (frame-ancestors too) is proxy.ts's, because it needs a nonce per request.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
};
