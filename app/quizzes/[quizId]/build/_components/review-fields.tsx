import {
  REVIEW_ASPECTS,
  REVIEW_MOMENTS,
  type ReviewAspect,
  type ReviewMatrix,
  type ReviewMoment,
} from '@/lib/quiz/review-matrix';

const ASPECTS: Readonly<Record<ReviewAspect, string>> = {
  response: 'Their answer',
  correctness: 'Right or wrong',
  points: 'Points',
  feedback: 'Feedback on what was chosen',
  answer: 'The right answer, and why',
};

const MOMENTS: Readonly<Record<ReviewMoment, string>> = {
  during: 'While taking it',
  'just-after': 'Just after',
  later: 'Later',
  closed: 'Closed or released',
};

type Props = { review: ReviewMatrix; onChange: (review: ReviewMatrix) => void };

/** What learners are shown, and when. */
export function ReviewFields({ review, onChange }: Props) {
  return (
    <fieldset className="min-w-0 py-3">
      <legend className="mb-1.5 font-medium">What learners see</legend>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-line border-b">
              <th scope="col" className="py-2 pr-2 text-left font-medium text-muted">
                <span className="sr-only">What</span>
              </th>
              {REVIEW_MOMENTS.map((moment) => (
                <th key={moment} scope="col" className="px-1 py-2 text-center font-medium text-muted">
                  {MOMENTS[moment]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {REVIEW_ASPECTS.map((aspect) => (
              <tr key={aspect} className="border-line border-b">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  {ASPECTS[aspect]}
                </th>
                {REVIEW_MOMENTS.map((moment) => (
                  <td key={moment} className="px-1 text-center">
                    <label className="inline-grid size-9 cursor-pointer place-items-center">
                      <span className="sr-only">
                        {ASPECTS[aspect]}, {MOMENTS[moment].toLowerCase()}
                      </span>
                      <input
                        type="checkbox"
                        checked={review[moment][aspect]}
                        className="size-4 accent-accent"
                        onChange={({ target }) =>
                          onChange({ ...review, [moment]: { ...review[moment], [aspect]: target.checked } })
                        }
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-1.5 text-muted text-sm">
        “Just after” is two minutes from handing in. “Later” lasts until the quiz closes.
      </p>
    </fieldset>
  );
}
