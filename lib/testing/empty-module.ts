// Stands in for `server-only` under vitest: the guard means something to Next's bundler only.
export {};
