import { flagRules } from '@/lib/quiz/statistics/flags/flag-rules';
import type { ItemReport } from '@/lib/quiz/statistics/item-report';
import type { ItemsView } from '@/lib/services/results-views';
import { Badge } from '../../../../_components/badge';
import { countWords } from '../../../../_components/count-words';
import { Panel } from '../../../../_components/panel';
import { TextLink } from '../../../../_components/text-link';
import { toRoute } from '../../../../_components/to-route';
import { figureWords } from './figure-words';
import { ItemPanel } from './item-panel';

type Row = { id: string; title: string; words: string; report: ItemReport; questionId: string | null };

/** Of those worth a look; all of them open would be a page without end. */
const OPEN = 3;

/** Every place of the quiz and every question of its pools; those with something to look at first, the gravest of them open. */
export function ItemList({ view, variants }: { view: ItemsView; variants: string }) {
  const { analysis, questions, head } = view;
  const words = (id: string | undefined) => questions[id ?? '']?.prompt ?? 'A question';
  const slots = analysis.slots.map(
    ({ slot, questionIds, ...report }): Row => ({
      ...{ id: `slot-${slot}`, title: `Question ${slot}`, report },
      words:
        questionIds.length === 1 ? words(questionIds[0]) : `${questionIds.length} questions were drawn here`,
      questionId: questionIds.length === 1 ? (questionIds[0] ?? null) : null,
    }),
  );
  const drawn = analysis.questions.map(
    ({ questionId, slots: places, ...report }): Row => ({
      ...{
        id: questionId,
        title: `Drawn at ${places.join(', ')}`,
        words: words(questionId),
        report,
        questionId,
      },
    }),
  );
  const split = analysis.variants.map(
    ({ questionId, variantSeed, ...report }): Row => ({
      ...{
        id: `${questionId} ${variantSeed}`,
        title: variantSeed ?? 'one variant',
        words: words(questionId),
      },
      ...{ report, questionId: null },
    }),
  );
  const flagged = [...slots, ...drawn]
    .filter(({ report }) => report.flags.length > 0)
    .toSorted((a, b) => gravity(a) - gravity(b));
  return (
    <>
      <Panel
        title="Worth a look"
        aside={flagged.length > 0 ? countWords(flagged.length, 'question') : undefined}
      >
        {flagged.length > 0 ? (
          <Rows rows={flagged} view={view} open={OPEN} />
        ) : (
          <p className="text-muted">
            {analysis.guard === 'counts-only'
              ? 'With fewer than 5 people nothing is said about the questions.'
              : 'None of the rules found anything.'}
          </p>
        )}
      </Panel>
      {split.length > 0 ? (
        <Panel
          title="By variant"
          aside={<TextLink href={toRoute(`/quizzes/${head.quizId}/results/items`)}>Close</TextLink>}
        >
          <p className="mb-3 break-words">{words(variants)}</p>
          <Rows rows={split} view={view} />
        </Panel>
      ) : null}
      <Panel title="All questions">
        <Rows rows={slots} view={view} />
      </Panel>
      {drawn.length > 0 ? (
        <Panel title="Questions of pools" aside="Wherever they were drawn">
          <Rows rows={drawn} view={view} />
        </Panel>
      ) : null}
    </>
  );
}

/** The place of a row's gravest flag among the rules: a key that may be wrong comes before a question that is too easy. */
function gravity({ report: { flags } }: Row): number {
  return flagRules.findIndex(({ codes }) => codes.some((code) => code === flags[0]?.code));
}

function Rows({ rows, view, open = 0 }: { rows: readonly Row[]; view: ItemsView; open?: number }) {
  const { head, questions, analysis } = view;
  return (
    <ul>
      {rows.map(({ id, title, words, report, questionId }, at) => (
        <li key={id} className="border-line border-b last:border-b-0">
          <details open={at < open}>
            <summary className="disclosure flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
              <span className="font-medium">{title}</span>
              <span className="min-w-0 flex-1 basis-60 break-words">{words}</span>
              <span className="tabular flex flex-wrap gap-x-3 text-muted text-sm">
                {analysis.guard === 'counts-only' ? null : (
                  <>
                    <span>facility {figureWords(report.figures.facility, { unit: '%', digits: 0 })}</span>
                    <span>
                      discrimination{' '}
                      {figureWords(report.figures.discriminationIndex, { unit: '%', digits: 0 })}
                    </span>
                  </>
                )}
                {report.flags.length > 0 ? (
                  <Badge tone="conditional">{countWords(report.flags.length, 'flag')}</Badge>
                ) : null}
              </span>
            </summary>
            <div className="pt-1 pb-5 sm:pl-5">
              <ItemPanel report={report} name={words} />
              {questionId !== null ? (
                <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
                  <TextLink
                    href={toRoute(
                      `/quizzes/${head.quizId}/results/regrade?question=${encodeURIComponent(questionId)}`,
                    )}
                  >
                    Fix and regrade
                  </TextLink>
                  {questions[questionId]?.hasVariants ? (
                    <TextLink
                      href={toRoute(
                        `/quizzes/${head.quizId}/results/items?variants=${encodeURIComponent(questionId)}`,
                      )}
                    >
                      By variant
                    </TextLink>
                  ) : null}
                </p>
              ) : null}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
