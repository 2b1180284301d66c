import { expect, test } from 'vitest';
import { chooseDraft, type DraftRecord, draftRecordOf } from './draft-record';

const device: DraftRecord = {
  content: 'v1',
  attempt: 'a',
  base: 3,
  sent: false,
  at: '2026-11-24T10:00:00Z',
  files: { 'node/a': 'mine' },
};
const server = (version: number, text: string) => ({
  files: { 'node/a': text },
  version,
  savedAt: '2026-11-24T09:00:00Z',
});
const learn = { id: 'a', mode: 'learn' as const, startedAt: '2026-11-24T08:00:00Z' };

test.each([
  ['nothing anywhere', null, null, { files: {}, base: 0, unsent: false, offer: null }],
  [
    'only the server has one',
    null,
    server(4, 'theirs'),
    { files: { 'node/a': 'theirs' }, base: 4, unsent: false, offer: null },
  ],
  [
    'the device is ahead',
    device,
    server(3, 'older'),
    { files: device.files, base: 3, unsent: true, offer: null },
  ],
  [
    'another device saved since',
    device,
    server(5, 'theirs'),
    { files: device.files, base: 3, unsent: true, offer: server(5, 'theirs') },
  ],
  [
    'another device saved the same',
    { ...device, sent: true },
    server(5, 'mine'),
    { files: device.files, base: 5, unsent: false, offer: null },
  ],
])('%s', (_what, own, other, chosen) => {
  expect(chooseDraft(own, other, learn)).toEqual(chosen);
});

test.each([
  ['a solved challenge begun again begins with the start', { ...device, sent: true }, {}],
  ['what never reached the server is not given up', device, device.files],
])('%s', (_what, own, files) => {
  expect(chooseDraft(own, null, { ...learn, id: 'b' })).toMatchObject({ files, offer: null });
});

test('an exam begins with the start, whatever was practised before', () => {
  const exam = { id: 'b', mode: 'exam' as const, startedAt: '2026-11-24T11:00:00Z' };
  expect(chooseDraft(device, server(3, 'practised'), exam)).toEqual({
    files: {},
    base: 3,
    unsent: false,
    offer: null,
  });
});

test.each([null, 7, 'x', {}, { content: 'v1', base: '1' }, { content: 'v', base: 1, at: '' }])(
  '%j is no draft',
  (value) => {
    expect(draftRecordOf(value)).toBeNull();
  },
);

test('a stored draft is read again without what is no text', () => {
  expect(draftRecordOf({ ...device, files: { 'node/a': 'mine', 'node/b': 7 } })).toEqual(device);
});
