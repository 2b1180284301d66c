import { countWords } from '../_components/count-words';
import { dayWords } from '../_components/day-words';
import { TextLink } from '../_components/text-link';

type Props = { examDate: string | null; today: string; examName: string | null };

/** When your exam is and how far that is away. Dates are ISO days. */
export function ExamLine({ examDate, today, examName }: Props) {
  const exam = examName ? `${examName} exam` : 'exam';
  if (examDate === null) {
    return (
      <p className="text-muted">
        No date set for your {exam}. <TextLink href="/settings">Set one</TextLink>
      </p>
    );
  }
  const days = Math.round((Date.parse(examDate) - Date.parse(today)) / 86_400_000);
  return (
    <p>
      <span className="block text-muted text-sm">Your {exam}</span>
      <span className="font-medium">{dayWords(examDate, 'long')}</span>
      <span className="text-muted">
        {days > 0 ? `, ${countWords(days, 'day')} left` : days === 0 ? ', today' : ', past'}
      </span>
    </p>
  );
}
