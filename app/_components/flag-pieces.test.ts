import { expect, test } from 'vitest';
import { flagPieces } from './flag-pieces';

test.each([
  ['no flag: node-to-control-plane, 6443-6450', ['no flag: node-to-control-plane, 6443-6450']],
  ['--anonymous-auth is on', ['', '--anonymous', '-auth is on']],
  ['(--v=2) or -v', ['(', '--v', '=2) or ', '-v', '']],
  ['-----BEGIN', ['-----BEGIN']],
])('%j', (text, pieces) => {
  expect(flagPieces(text)).toEqual(pieces);
});
