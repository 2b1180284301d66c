import { expect, test } from 'vitest';
import { readShared, writeShared } from './shared-files';

const files = { 'node/var/lib/kubelet/config.yaml': 'kind: KubeletConfiguration\n# ä\n' };

test('what a link carries is read again', async () => {
  expect(await readShared(await writeShared({ minor: 36, files }))).toEqual({
    kind: 'read',
    minor: 36,
    files,
  });
});

test('an address without files says nothing', async () => {
  expect(await readShared('#main')).toEqual({ kind: 'none' });
});

test.each(['#files=', '#files=%%%', '#files=AAAA', '#files=q1YqzsxNLVayUrIy1FEqSyzKTFWyUqo'])(
  '%s is a broken link',
  async (hash) => {
    expect((await readShared(hash)).kind).toBe('bad');
  },
);

test('a link that unpacks to megabytes is not unpacked', async () => {
  const huge = await writeShared({ minor: 36, files: { 'node/a': 'a'.repeat(4_000_000) } });
  expect(huge.length).toBeLessThan(20_000);
  expect(await readShared(huge)).toMatchObject({ kind: 'bad', sentence: expect.stringContaining('512 KB') });
});
