import { expect, test } from 'vitest';
import { browseFilterOf } from './browse-filter-of';

const none = { q: '', path: null, claim: null, exam: null, state: null, page: 1 };

test.each([
  [{}, none],
  [{ q: '  kubelet ' }, { ...none, q: 'kubelet' }],
  [
    { path: 'konnectivity', claim: 'encrypted', exam: 'cks', state: 'leech', page: '3' },
    {
      q: '',
      path: 'konnectivity',
      claim: 'encrypted',
      exam: 'cks',
      state: 'leech',
      page: 3,
    },
  ],
  [{ path: 'nowhere', claim: 'x', exam: "'; drop", state: 'gone', page: '-1' }, none],
  [{ page: '1.5' }, none],
  [{ path: ['konnectivity', 'ssh-tunnel'] }, { ...none, path: 'konnectivity' }],
])('%o reads as %o', (params, filter) => {
  expect(browseFilterOf(params)).toEqual(filter);
});
