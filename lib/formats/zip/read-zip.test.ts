import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from './read-zip';
import { writeZip } from './write-zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const pack = (...files: readonly (readonly [string, Uint8Array])[]) => writeZip(new Map(files));

/** The same archive with one name in place of another of the same length, in both places that it stands. */
function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(archive).toString('latin1').replaceAll(from, to), 'latin1'));
}

function manyEntries(count: number): Uint8Array {
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, new Uint8Array()])));
}

const two = pack(['a.xml', bytes('<a/>'.repeat(50))], ['b.xml', bytes('<b/>')]);
const bomb = pack(['bomb', new Uint8Array(60 * 1024 * 1024)]);

test.each([
  ['nothing', new Uint8Array(), 'not-zip'],
  ['no archive', bytes('x'.repeat(200)), 'not-zip'],
  ['cut off', two.subarray(0, two.length - 30), 'not-zip'],
  ['a bomb', bomb, 'too-large-unpacked'],
  ['too large', new Uint8Array(5 * 1024 * 1024 + 1), 'too-large'],
  ['too many files', manyEntries(2001), 'too-many-entries'],
  ['a path out of its folder', pack(['x/../../etc/passwd', bytes('x')]), 'unsafe-path'],
  ['a path out of its folder, on Windows', pack(['..\\evil.exe', bytes('x')]), 'unsafe-path'],
  ['an absolute path', pack(['/etc/passwd', bytes('x')]), 'unsafe-path'],
  ['a drive', pack(['C:/x', bytes('x')]), 'unsafe-path'],
  ['one path twice', renamed(two, 'b.xml', 'a.xml'), 'double-entry'],
])('%s is refused', (_, archive, code) => {
  const started = performance.now();
  expect(readZip(archive)).toMatchObject({ ok: false, problem: { code } });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a header that claims to be small does not help a bomb', () => {
  const lying = Uint8Array.from(bomb);
  const size = [0, 0, 0xc0, 0x03];
  for (let at = 0; at < lying.length - 4; at++)
    if (size.every((byte, n) => lying[at + n] === byte)) lying.set([1, 0, 0, 0], at);
  expect(readZip(lying)).toMatchObject({ ok: false });
});

test('names of Object’s members are paths like others', () => {
  const read = readZip(renamed(pack(['zzprotozz', bytes('x')]), 'zzprotozz', '__proto__'));
  expect(read.ok && [...read.value.keys()]).toEqual(['__proto__']);
});

test('what is packed unpacks as it was, without folders', () => {
  const file = fc.tuple(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/), fc.uint8Array({ maxLength: 2000 }));
  fc.assert(
    fc.property(fc.uniqueArray(file, { maxLength: 5, selector: ([path]) => path }), (files) => {
      const read = readZip(pack(...files));
      expect(read.ok && new Map(read.value)).toEqual(new Map(files));
    }),
    { numRuns: 50 },
  );
});

test('damaged and shortened archives are refused or read, never thrown on', () => {
  fc.assert(
    fc.property(fc.nat(two.length - 1), fc.nat(255), fc.nat(two.length), (at, byte, length) => {
      const broken = Uint8Array.from(two);
      broken[at] = byte;
      readZip(broken);
      readZip(broken.subarray(0, length));
    }),
    { numRuns: 1000 },
  );
});
