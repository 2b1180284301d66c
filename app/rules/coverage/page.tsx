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
  const holes = coverage.filter((row) => knobCoverageState(row).kind === 'hole');
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
      {holes.length > 0 ? (
        <section aria-labelledby="holes">
          <h2 id="holes" className="mb-2 font-semibold text-lg">
            Without a rule yet
          </h2>
          <CoverageRows rows={holes} caption="Settings that no rule reads yet" />
        </section>
      ) : null}
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
                <details key={claim} className="border-line border-t">
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

/** Styled from the table down and with plain links: hundreds of rows must not weigh a megabyte. */
function CoverageRows({ rows, caption }: { rows: readonly KnobCoverage[]; caption: string }) {
  return (
    <table {...TABLE_ROLES.table} className={LOOK}>
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
            <tr key={row.knob.id} {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.header} scope="row">
                <code>{name}</code> <small>{owner}</small>
              </th>
              <td {...TABLE_ROLES.cell}>
                {state.kind === 'rules'
                  ? row.rules.map((rule) => (
                      <a key={rule.id} href={`/rules/${rule.id}`}>
                        {rule.title}
                      </a>
                    ))
                  : state.why}
                {state.kind === 'hole' ? <ToneWord look={{ tone: 'unknown', word: 'no rule yet' }} /> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const LOOK = [
  'mb-4 w-full border-collapse text-[0.9375rem]',
  '[&_tbody_tr]:block [&_tbody_tr]:border-line [&_tbody_tr]:border-t [&_tbody_tr]:py-2 sm:[&_tbody_tr]:table-row',
  '[&_tbody_th]:block [&_tbody_th]:text-left [&_tbody_th]:font-normal sm:[&_tbody_th]:table-cell sm:[&_tbody_th]:w-1/2 sm:[&_tbody_th]:py-2 sm:[&_tbody_th]:pr-4',
  '[&_td]:block [&_td]:align-top [&_td]:text-muted [&_td]:text-sm sm:[&_td]:table-cell sm:[&_td]:py-2',
  '[&_code]:font-mono [&_code]:text-sm [&_code]:[font-variant-ligatures:none] [&_code]:[overflow-wrap:anywhere]',
  '[&_small]:block [&_small]:text-muted [&_small]:text-sm',
  '[&_td_a]:block [&_td_a]:w-fit [&_td_a]:py-0.5 [&_td_a]:text-[0.9375rem] [&_td_a]:text-accent [&_td_a]:underline [&_td_a]:underline-offset-4',
].join(' ');
