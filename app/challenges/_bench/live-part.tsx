'use client';

import { memo, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { GradeReport } from '@/lib/rules/grade-report';

/** A report with the texts that it is about. */
export type Judged = { report: GradeReport; texts: Readonly<Record<string, string>> };

/** What is scrolled out of sight is neither styled nor laid out at a keystroke; it is still found, read and focused. */
const UNSEEN = '[contain-intrinsic-size:auto_20rem] [content-visibility:auto]';

type Props = {
  judged: Judged;
  /** Makes what stands here; the same function for as long as it would make the same of the same report. */
  show: (judged: Judged) => ReactNode;
};

/** A part of the live panel: where it is on the screen it follows in the frame of the keystroke; out of sight, right after that. */
export function LivePart({ judged, show }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(true);
  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    const watch = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true));
    watch.observe(node);
    return () => watch.disconnect();
  }, []);
  const later = useDeferredValue(judged);
  return (
    <div ref={box} className={`scroll-mt-20 ${UNSEEN}`}>
      <Body judged={near ? judged : later} show={show} />
    </div>
  );
}

const Body = memo(function Body({ judged, show }: Props) {
  return show(judged);
});
