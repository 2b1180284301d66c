import { expect, test } from 'vitest';
import { readShared, type SharedFiles, writeShared } from './shared-files';

const files = { 'node/var/lib/kubelet/config.yaml': 'kind: KubeletConfiguration\n# ä\n' };

test('what a link carries is read again', async () => {
  const shared = { minor: 36, files, present: ['node/var/lib/kubelet/pki/kubelet.crt'], complete: true };
  expect(await readShared(await writeShared(shared))).toEqual({ kind: 'read', ...shared });
});

test('an older link carries files alone, and what is no path is left out', async () => {
  const older = await writeShared({ minor: 36, files } as unknown as SharedFiles);
  expect(await readShared(older)).toEqual({ kind: 'read', minor: 36, files, present: [], complete: false });
  const odd = { minor: 36, files, present: ['../etc/passwd', 7, 'node/a'] as string[], complete: true };
  expect(await readShared(await writeShared(odd))).toMatchObject({ present: ['node/a'] });
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
  const huge = await writeShared({
    minor: 36,
    files: { 'node/a': 'a'.repeat(4_000_000) },
    present: [],
    complete: false,
  });
  expect(huge.length).toBeLessThan(20_000);
  expect(await readShared(huge)).toMatchObject({ kind: 'bad', sentence: expect.stringContaining('512 KB') });
});
