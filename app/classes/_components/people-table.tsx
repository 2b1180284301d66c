import type { ClassPeople, MemberView } from '@/lib/services/class-views';
import { Badge } from '../../_components/badge';
import type { FormAction } from '../../_components/form-action';
import { Table } from '../../_components/table';
import { EditMember } from './edit-member';

const HEAD = [
  { name: 'Name' },
  { name: 'Labels', className: 'max-sm:hidden' },
  { name: 'Extra time', right: true, className: 'max-sm:hidden' },
  { name: 'Change', hidden: true },
];

/** Everybody in a class, instructors first. */
export function PeopleTable({ people, action }: { people: ClassPeople; action: FormAction }) {
  const { head, members, others } = people;
  return (
    <Table caption="People of this class" head={HEAD}>
      {members.map((member) => (
        <tr key={member.personId}>
          <td className="min-w-0 break-words">
            <span className="font-medium">{member.name}</span>
            {member.me ? <span className="text-muted"> (you)</span> : null}{' '}
            {member.role === 'instructor' ? <Badge tone="accent">instructor</Badge> : null}
            <span className="block break-all text-muted text-sm">{member.email ?? 'guest'}</span>
            <span className="block text-muted text-sm sm:hidden">{ofLabels(member)}</span>
          </td>
          <td className="max-sm:hidden">{member.labels.join(', ')}</td>
          <td className="tabular text-right max-sm:hidden">
            {member.timePercent > 0 ? `+${member.timePercent}\u00a0%` : ''}
          </td>
          <td className="text-right">
            {head.archived ? null : (
              <EditMember action={action} classId={head.id} member={member} others={others} />
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function ofLabels({ labels, timePercent }: MemberView): string {
  return [...labels, ...(timePercent > 0 ? [`+${timePercent}\u00a0% time`] : [])].join(', ');
}
