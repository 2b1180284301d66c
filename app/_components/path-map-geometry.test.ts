import { expect, test } from 'vitest';
import { pathIds } from '@/lib/rules/path-ids';
import { LANE_REACH, pathMapGeometry } from './path-map-geometry';

const sizes = ['wide', 'narrow'] as const;

test.each(sizes)('every path has a line on the %s map', (size) => {
  const drawn = new Set(pathMapGeometry(size).lines.map((line) => line.path));
  expect([...drawn].sort()).toEqual([...pathIds].sort());
});

test.each(sizes)('lanes on the %s map never overlap', (size) => {
  const { lines } = pathMapGeometry(size);
  const overlapping = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.y - b.y) < 2 * LANE_REACH &&
          Math.max(Math.min(a.x1, a.x2), Math.min(b.x1, b.x2)) <
            Math.min(Math.max(a.x1, a.x2), Math.max(b.x1, b.x2)),
      )
      .map((b) => [a.path, b.path]),
  );
  expect(overlapping).toEqual([]);
});

test('both widths keep every row where it is', () => {
  const rows = sizes.map((size) => pathMapGeometry(size).lines.map((line) => [line.path, line.y]));
  expect(rows[0]).toEqual(rows[1]);
});

test.each(sizes)('nothing sticks out of the %s map', (size) => {
  const { width, height, boxes } = pathMapGeometry(size);
  expect(boxes.filter((box) => box.x < 0 || box.x + box.w > width || box.y + box.h > height)).toEqual([]);
});
