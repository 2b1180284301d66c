import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { icon: LucideIcon; title: string; tone: string; children: ReactNode };

/** A named part of a lesson: sign, heading and a coloured margin. */
export function LessonPart({ icon: Icon, title, tone, children }: Props) {
  return (
    <section className={`prose border-l-4 pl-4 sm:pl-5 ${tone} mt-8!`}>
      <h2 className="mt-0! flex items-center gap-2.5">
        <Icon size={22} aria-hidden="true" className="shrink-0" />
        {title}
      </h2>
      {children}
    </section>
  );
}
