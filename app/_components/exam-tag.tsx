/** The exam that asks for something: "KCSA". */
export function ExamTag({ exam }: { exam: string }) {
  return (
    <span className="inline-flex items-center rounded border border-edge px-1.5 py-px font-semibold text-[0.6875rem] text-muted tracking-wide">
      {exam}
    </span>
  );
}
