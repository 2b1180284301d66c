import { asRecord } from './as-record';
import { type CelEnvironment, checkCel } from './cel/check-cel';
import { isDnsSubdomain } from './is-dns-subdomain';
import { parseGoUrl } from './parse-go-url';
import { pemBlocks } from './pem-blocks';

type Add = (id: string, message: string, ...path: (string | number)[]) => void;
type Fields = Readonly<Record<string, unknown>>;

const EGRESS = ['', 'controlplane', 'cluster'];
const CLAIMS: CelEnvironment = { claims: 'map' };
const USER: CelEnvironment = {
  user: { fields: { username: 'string', uid: 'string', groups: 'list', extra: 'map' } },
};

/** One JWT authenticator as apis/apiserver/validation checks it, CEL expressions by their syntax, names and types. */
export function checkJwtAuthenticator(jwt: Fields, taken: readonly string[], add: Add): void {
  checkIssuer(asRecord(jwt.issuer) ?? {}, taken, (id, message, ...path) =>
    add(id, message, 'issuer', ...path),
  );
  checkRules(jwt, add);
  const mappings = asRecord(jwt.claimMappings) ?? {};
  const at: Add = (id, message, ...path) => add(id, message, 'claimMappings', ...path);
  checkMapping(asRecord(mappings.username) ?? {}, true, (id, message) => at(id, message, 'username'));
  checkMapping(asRecord(mappings.groups) ?? {}, false, (id, message) => at(id, message, 'groups'));
  const uid = asRecord(mappings.uid) ?? {};
  if (text(uid.claim) !== '' && text(uid.expression) !== '')
    at('jwt-claim', 'uid takes a claim or an expression, not both.', 'uid');
  else compile(text(uid.expression), CLAIMS, '', (message) => at('jwt-expression', message, 'uid'));
  checkExtra(list(mappings.extra), (id, message, ...path) => at(id, message, 'extra', ...path));
}

function checkIssuer(issuer: Fields, taken: readonly string[], add: Add): void {
  const url = text(issuer.url);
  if (taken.includes(url))
    add('jwt-issuer-taken', `${url} is the API server’s own issuer of service account tokens.`, 'url');
  if (!isIssuer(url))
    add('jwt-issuer', 'issuer.url must be an https:// URL without user, query or fragment.', 'url');
  const discovery = text(issuer.discoveryURL);
  if (discovery !== '' && (!isIssuer(discovery) || trimmed(discovery) === trimmed(url)))
    add('jwt-discovery', 'discoveryURL must be an https:// URL other than url.', 'discoveryURL');
  const audiences = list(issuer.audiences).map(text);
  const policy = text(issuer.audienceMatchPolicy);
  if (audiences.length === 0) add('jwt-audiences', 'issuer.audiences must name at least one audience.');
  else if (audiences.includes('') || new Set(audiences).size < audiences.length)
    add('jwt-audiences', 'issuer.audiences must be different and not empty.', 'audiences');
  if (audiences.length > 1 && policy !== 'MatchAny')
    add('jwt-audience-policy', 'With several audiences, audienceMatchPolicy must be MatchAny.');
  if (audiences.length === 1 && policy !== '' && policy !== 'MatchAny')
    add('jwt-audience-policy', 'audienceMatchPolicy must be MatchAny or left out.', 'audienceMatchPolicy');
  const ca = text(issuer.certificateAuthority);
  if (ca !== '' && !(pemBlocks({ state: 'text', text: ca }, '') ?? []).includes('CERTIFICATE'))
    add('jwt-ca', 'certificateAuthority holds no certificate in PEM.', 'certificateAuthority');
  if (!EGRESS.includes(text(issuer.egressSelectorType)))
    add('jwt-egress', 'egressSelectorType must be controlplane or cluster.', 'egressSelectorType');
}

function isIssuer(url: string): boolean {
  const parsed = parseGoUrl(url);
  return parsed?.scheme === 'https' && !/[?#]/.test(url) && !/^[a-z]+:\/\/[^/]*@/i.test(url);
}

function checkRules(jwt: Fields, add: Add): void {
  const claims = new Set<string>();
  list(jwt.claimValidationRules).forEach((item, index) => {
    const rule = asRecord(item) ?? {};
    const [claim, expression] = [text(rule.claim), text(rule.expression)];
    const wrong =
      (claim === '') === (expression === '') ||
      (claim !== '' && (text(rule.message) !== '' || claims.has(`c${claim}`))) ||
      (expression !== '' && (text(rule.requiredValue) !== '' || claims.has(`e${expression}`)));
    claims.add(claim === '' ? `e${expression}` : `c${claim}`);
    if (wrong)
      add(
        'jwt-claim-rule',
        'A rule has a claim with requiredValue, or an expression with message, and stands once.',
        'claimValidationRules',
        index,
      );
    else
      compile(expression, CLAIMS, 'bool', (message) =>
        add('jwt-expression', message, 'claimValidationRules', index),
      );
  });
  const expressions = new Set<string>();
  list(jwt.userValidationRules).forEach((item, index) => {
    const expression = text(asRecord(item)?.expression);
    if (expression === '' || expressions.has(expression))
      add('jwt-user-rule', 'A user rule needs an expression of its own.', 'userValidationRules', index);
    else
      compile(expression, USER, 'bool', (message) =>
        add('jwt-expression', message, 'userValidationRules', index),
      );
    expressions.add(expression);
  });
}

function checkMapping(mapping: Fields, required: boolean, add: (id: string, message: string) => void): void {
  const [claim, expression] = [text(mapping.claim), text(mapping.expression)];
  const prefix = mapping.prefix !== undefined && mapping.prefix !== null;
  if (claim !== '' && expression !== '') add('jwt-claim', 'Give a claim or an expression, not both.');
  else if (claim === '' && expression === '' && required)
    add('jwt-username', 'claimMappings.username needs a claim or an expression.');
  else compile(expression, CLAIMS, '', (message) => add('jwt-expression', message));
  if (claim !== '' && expression === '' && !prefix)
    add('jwt-username-prefix', 'prefix must be set beside a claim; it may be "".');
  if (claim === '' && prefix)
    add('jwt-username-prefix', 'prefix goes with a claim; an expression builds the whole name.');
}

function checkExtra(extra: readonly unknown[], add: Add): void {
  const seen = new Set<string>();
  extra.forEach((item, index) => {
    const { key, valueExpression } = asRecord(item) ?? {};
    const name = text(key);
    const slash = name.indexOf('/');
    const domain = name.slice(0, Math.max(slash, 0));
    const reserved = /(^|\.)(kubernetes|k8s)\.io$/.test(domain);
    if (!isDnsSubdomain(domain) || slash + 1 >= name.length || name !== name.toLowerCase() || reserved)
      add(
        'jwt-extra-key',
        'An extra key is like example.org/name, in lower case, and not of k8s.io.',
        index,
        'key',
      );
    if (seen.has(name)) add('jwt-extra-key', `The extra key ${name} is there twice.`, index, 'key');
    seen.add(name);
    compile(text(valueExpression), CLAIMS, '', (message) => add('jwt-expression', message, index));
    if (text(valueExpression) === '') add('jwt-extra-value', 'An extra key needs a valueExpression.', index);
  });
}

/** Note why an expression does not compile; an empty one is somebody else's matter. */
function compile(
  expression: string,
  environment: CelEnvironment,
  wanted: 'bool' | '',
  add: (message: string) => void,
): void {
  const why = expression === '' ? null : checkCel(expression, environment, wanted);
  if (why !== null) add(`The expression does not compile: ${why}.`);
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
