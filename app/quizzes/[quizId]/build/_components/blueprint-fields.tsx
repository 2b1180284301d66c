import { Button } from '@/app/_components/button';
import { SelectField } from '@/app/_components/select-field';
import { Table } from '@/app/_components/table';
import { drawBlueprint } from '@/lib/quiz/draw-blueprint';
import type { BlueprintDraw } from '@/lib/quiz/paper';
import type { BankExam } from '@/lib/services/build-views';
import type { DetailProps } from './detail';
import { NumberField } from './number-field';

/** Draws by the weights of an exam's domains: how many of each, and what is not covered. */
export function BlueprintFields({ draft, view, check, onChange }: DetailProps) {
  const { blueprint } = draft.settings;
  const set = (next: typeof blueprint) => onChange({ do: 'settings', change: { blueprint: next } });
  const exam = view.exams.find(({ id }) => id === blueprint?.exam);
  const draw = exam && blueprint ? drawOf(exam, blueprint.count, check.blueprint) : null;
  const plain = exam && blueprint ? drawOf(exam, blueprint.count, null) : null;
  const shifted = draw?.domains.some(({ count }, at) => count !== plain?.domains[at]?.count) ?? false;
  const left = exam?.domains.filter(({ covers }) => !covers) ?? [];
  const fault = check.faults.find(({ slotId, code }) => slotId === null && code !== 'no-questions');
  return (
    <>
      <p className="mb-2 max-w-[60ch] text-muted">
        Questions drawn by the weights that the exam gives to its domains, after all sections. The same share
        for everybody, other questions for each attempt.
      </p>
      <SelectField
        name="blueprint-exam"
        label="Exam"
        value={blueprint?.exam ?? ''}
        options={[
          { value: '', label: 'None' },
          ...view.exams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        width="max-w-60"
        onChange={({ target }) =>
          set(target.value === '' ? null : { exam: target.value, count: blueprint?.count ?? 10 })
        }
      />
      {blueprint === null ? null : (
        <NumberField
          name="blueprint-count"
          label="Questions to draw"
          value={blueprint.count}
          min={1}
          max={200}
          onChange={(count) => set({ ...blueprint, count: count ?? 1 })}
        />
      )}
      {fault && blueprint ? <p className="mb-3 font-medium text-exposed">{fault.message}</p> : null}
      {draw && exam ? (
        <>
          <Table
            caption="Questions by domain"
            head={[{ name: 'Domain' }, { name: 'Exam', right: true }, { name: 'Here', right: true }]}
          >
            {draw.domains.map(({ id, name, weight, count }) => (
              <tr key={id}>
                <td>{name}</td>
                <td className="text-right tabular-nums">{weight}&nbsp;%</td>
                <td className="text-right tabular-nums">{count}</td>
              </tr>
            ))}
          </Table>
          {shifted ? (
            <p className="mt-3 max-w-[60ch] text-muted">
              Some domains have fewer questions left beside the rest of the quiz than their weight asks for.
              The others give more.
            </p>
          ) : null}
          {left.length > 0 ? (
            <p className="mt-3 max-w-[60ch] rounded-lg bg-conditional-soft p-3 text-conditional">
              This covers {draw.coveredPercent}&nbsp;% of {exam.name}: the weights are scaled up so that they
              fill the paper. Not covered here: {left.map(({ name }) => name).join(', ')}. Do not call it a
              full mock exam.
            </p>
          ) : null}
          <Button kind="danger" size="small" className="mt-4" onClick={() => set(null)}>
            Take the blueprint out
          </Button>
        </>
      ) : null}
    </>
  );
}

/** As the server drew it beside the rest of the quiz; until it has answered, by the weights alone. */
function drawOf(exam: BankExam, count: number, checked: BlueprintDraw | null): BlueprintDraw {
  const drawn = checked?.domains.reduce((sum, domain) => sum + domain.count, 0);
  if (checked?.exam === exam.id && drawn === count) return checked;
  return drawBlueprint({ ...exam, domains: [...exam.domains] }, count);
}
