import { loadChallenges, loadContent } from '../content/load';
import { proveChallenge } from '../questions/challenge/prove-challenge';
import { ROOT } from './run.mjs';

/** `npm run check:challenges [-- slug…]`: proves each challenge; prints what is not as written, and a line of figures. Exit 1 if anything. */
const wanted = process.argv.slice(2);
const from = performance.now();
const { challenges, problems } = loadChallenges(`${ROOT}/content/challenges`);
const { content } = loadContent(`${ROOT}/content`);
const known = {
  items: new Set(content.items.map(({ id }) => id)),
  exams: new Set(content.exams.flatMap(({ domains }) => domains.map(({ id }) => id))),
  lessons: new Set(content.lessons.map(({ slug }) => slug)),
};
let faults = 0;
const say = (text: string) => {
  faults += 1;
  console.log(text);
};
const chosen = (slug: string) => wanted.length === 0 || wanted.includes(slug);
for (const { file, line, column, message } of problems)
  if (chosen(file.split('/')[1] ?? '')) say(`content/${file}:${line}:${column} ${message}`);
for (const challenge of challenges.filter(({ id }) => chosen(id))) {
  const here = `content/challenges/${challenge.id}`;
  for (const problem of proveChallenge(challenge)) say(`${here}/${problem}`);
  for (const id of challenge.objectives.flatMap(({ items }) => items))
    if (!known.items.has(id)) say(`${here}/challenge.yaml: there is no item ${id}.`);
  for (const id of challenge.exams)
    if (!known.exams.has(id)) say(`${here}/challenge.yaml: there is no exam domain ${id}.`);
  if (!known.lessons.has(challenge.lesson))
    say(`${here}/challenge.yaml: there is no lesson ${challenge.lesson}.`);
  for (const id of challenge.requires)
    if (!challenges.some((one) => one.id === id && one.order < challenge.order))
      say(`${here}/challenge.yaml: requires ${id}, which does not come before it.`);
}
const twice = challenges.filter(
  ({ order }, index) => challenges.findIndex((one) => one.order === order) < index,
);
for (const { id, order } of twice) say(`content/challenges/${id}/challenge.yaml: order ${order} is taken.`);
console.log(
  `challenges: ${challenges.length} checked, ${faults} faults, ${((performance.now() - from) / 1000).toFixed(1)} s`,
);
if (faults > 0) process.exitCode = 1;
