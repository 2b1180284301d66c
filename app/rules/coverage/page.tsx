import type { Metadata } from 'next';
import Link from 'next/link';
import { coverageTable } from '@/lib/content/coverage-table';
import { type KnobCoverage, knobCoverage } from '@/lib/content/knob-coverage';
import { knobCoverageState } from '@/lib/content/knob-coverage-state';
import { knobName } from '@/lib/content/knob-name';
import { pathIds } from '@/lib/rules/path-ids';
import { REGISTRY } from '@/lib/rules/registry';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { CLAIM_WORDS } from '../../_components/claim-words';
import { countWords } from '../../_components/count-words';
import { PageTitle } from '../../_components/page-title';
import { PathGlyph } from '../../_components/path-glyph';
import { PATH_WORDS } from '../../_components/path-words';
import { SectionNav } from '../../_components/section-nav';
import { TABLE_ROLES } from '../../_components/table-roles';
import { toRoute } from '../../_components/to-route';
import { ToneWord } from '../../_components/tone-word';

export const metadata: Metadata = {
  title: 'Coverage',
  description: 'Every setting that bears on a claim, by path, with the rules that read it.',
};

export default function CoveragePage() {
  const coverage = knobCoverage(
    theCatalogue().knobs,
    REGISTRY.map(({ rule }) => rule),
  );
  const table = coverageTable(coverage);
  const count = (kind: string) => coverage.filter((row) => knobCoverageState(row).kind === kind).length;
  return (
    <>
      <SectionNav />
      <PageTitle title="Coverage">
        Every setting that bears on a claim, with the rules that read it. Made from the rules and the table of
        settings; a test fails when a setting has neither a rule nor a reason.
      </PageTitle>
      <dl className="mb-8 grid grid-cols-2 gap-4 sm:grid-cols-5">
        {[
          ['settings', coverage.length],
          ['read by a rule', count('rules')],
          ['refused at the start', count('gone')],
          ['need no rule', count('none-needed')],
          ['without a rule yet', count('hole')],
        ].map(([word, number]) => (
          <div key={word} className="flex flex-col-reverse">
            <dt className="text-muted text-sm">{word}</dt>
            <dd className="tabular font-semibold text-2xl">{number}</dd>
          </div>
        ))}
      </dl>
      {pathIds.map((path) => {
        const claims = table.filter((one) => one.path === path);
        if (claims.length === 0) return null;
        return (
          <section key={path} aria-labelledby={path} className="mt-8">
            <h2 id={path} className="mb-2 flex items-center gap-3 font-semibold text-lg">
              <PathGlyph path={path} decorative />
              <Link href={toRoute(`/paths/${path}`)} prefetch={false} className="hover:text-accent">
                {PATH_WORDS[path].name}
              </Link>
            </h2>
            {claims.map(({ claim, rows }) => {
              const holes = rows.filter((row) => knobCoverageState(row).kind === 'hole').length;
              const { word } = CLAIM_WORDS[claim];
              return (
                <details key={claim} open={holes > 0} className="border-line border-t">
                  <summary className="disclosure flex min-h-11 flex-wrap items-center gap-x-3">
                    <span className="font-medium">{word.charAt(0).toUpperCase() + word.slice(1)}</span>
                    <span className="tabular text-muted text-sm">{countWords(rows.length, 'setting')}</span>
                    {holes > 0 ? (
                      <ToneWord look={{ tone: 'unknown', word: `${holes} without a rule yet` }} />
                    ) : null}
                  </summary>
                  <CoverageRows
                    rows={rows}
                    caption={`Settings that decide whether ${PATH_WORDS[path].name} is ${word}`}
                  />
                </details>
              );
            })}
          </section>
        );
      })}
    </>
  );
}

function CoverageRows({ rows, caption }: { rows: readonly KnobCoverage[]; caption: string }) {
  return (
    <table {...TABLE_ROLES.table} className="mb-4 w-full border-collapse text-[0.9375rem]">
      <caption className="sr-only">{caption}</caption>
      <thead {...TABLE_ROLES.group} className="sr-only">
        <tr {...TABLE_ROLES.row}>
          <th {...TABLE_ROLES.column} scope="col">
            Setting
          </th>
          <th {...TABLE_ROLES.column} scope="col">
            Rules
          </th>
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map((row) => {
          const { owner, name } = knobName(row.knob.id);
          const state = knobCoverageState(row);
          return (
            <tr
              key={row.knob.id}
              {...TABLE_ROLES.row}
              className="block border-line border-t py-2 sm:table-row"
            >
              <th
                {...TABLE_ROLES.header}
                scope="row"
                className="block text-left font-normal sm:table-cell sm:w-1/2 sm:py-2 sm:pr-4"
              >
                <code className="font-mono text-sm [font-variant-ligatures:none] [overflow-wrap:anywhere]">
                  {name}
                </code>
                <span className="block text-muted text-sm">{owner}</span>
              </th>
              <td {...TABLE_ROLES.cell} className="block align-top sm:table-cell sm:py-2">
                {state.kind === 'rules' ? (
                  <ul className="flex flex-col">
                    {row.rules.map((rule) => (
                      <li key={rule.id}>
                        <Link
                          href={toRoute(`/rules/${rule.id}`)}
                          prefetch={false}
                          className="text-accent underline underline-offset-4"
                        >
                          {rule.title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ) : (
                  <>
                    {state.kind === 'hole' ? (
                      <ToneWord look={{ tone: 'unknown', word: 'no rule yet' }} />
                    ) : null}
                    <p className="text-muted text-sm">{state.why}</p>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
