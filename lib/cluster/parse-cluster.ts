import type { Span } from '../core/span';
import { type Argv, argvOfContainer } from './argv-of-container';
import { asRecord } from './as-record';
import { type HostFiles, hostFiles } from './host-files';
import { kubeadmComponents } from './kubeadm/kubeadm-components';
import type { FieldPath, YamlDocument } from './parse-documents';
import { parseDocuments } from './parse-documents';
import { positionFinder } from './position-finder';
import type { ClusterError } from './refusal';
import { type ShellWord, splitShell } from './split-shell';
import { componentOfService } from './systemd/component-of-service';
import { serviceOfUnit, UNIT_FOLDERS } from './systemd/service-of-unit';
import type { Token } from './token';

/** The input: texts by path (`control-plane/<absolute path>`, `node/<absolute path>`, `cluster/<name>.yaml`). */
export type ClusterInput = {
  files: Readonly<Record<string, string>>;
  /** Files that exist but whose content is not given, with the same prefixes. */
  present: readonly string[];
  /** Every file that is not named is absent. */
  complete: boolean;
  /** Files that are known not to be there, where the input is not complete. */
  absent?: readonly string[];
};

/** The container that runs a component, and the Pod spec around it, with their paths in the document. */
export type ContainerSource = {
  document: YamlDocument;
  podPath: FieldPath;
  pod: Readonly<Record<string, unknown>>;
  path: FieldPath;
  container: Readonly<Record<string, unknown>>;
};

/** A component found in the files: its argument vector, or why its manifest is refused. */
export type ComponentSource = {
  component: string;
  host: string;
  file: string;
  argv: Argv;
  error: ClusterError | null;
  /** Files that the argument vector rests on and whose content is not given (environment files of a unit). */
  missing?: readonly string[];
  /** The environment of a systemd service, each value with its place. A container's is in its manifest. */
  environment?: ReadonlyMap<string, Token>;
  /** Null where it does not run in a Pod, or its manifest could not be read. */
  container: ContainerSource | null;
  /** Set where the files hold no manifest of it, only what kubeadm would write one from. */
  writtenBy?: 'kubeadm';
  /** The configuration file that kubeadm writes for a kubelet, where it is not given. */
  kubeletFile?: WrittenKubeletFile;
  /** What kubeadm says about its own documents (component `kubeadm`). */
  kubeadm?: { errors: readonly ClusterError[]; warnings: readonly ClusterError[] };
};

/** A kubelet's configuration file as kubeadm would write it: the document it comes from, and what kubeadm fills in. */
export type WrittenKubeletFile = {
  /** Where it would lie on its host. */
  path: string;
  /** The file of the document, and its text with everything else blanked out. */
  file: string;
  text: string;
  defaults: ReadonlyMap<string, unknown>;
};

/** One YAML document of a file, as its kind says. */
export type ClusterDocument = {
  file: string;
  index: number;
  apiVersion: string;
  kind: string;
  document: YamlDocument;
};

export type Cluster = {
  files: ReadonlyMap<string, string>;
  present: ReadonlySet<string>;
  complete: boolean;
  absent: ReadonlySet<string>;
  components: readonly ComponentSource[];
  documents: readonly ClusterDocument[];
  /** Files whose content nothing here understands. */
  notUnderstood: readonly string[];
};

const PROGRAMS: Readonly<Record<string, string>> = {
  'kube-apiserver': 'kube-apiserver',
  etcd: 'etcd',
  'kube-controller-manager': 'kube-controller-manager',
  'kube-scheduler': 'kube-scheduler',
  'proxy-server': 'konnectivity-server',
  'proxy-agent': 'konnectivity-agent',
  kubelet: 'kubelet',
};
const NAMES = new Set(Object.keys(PROGRAMS));

/** A PEM text, perhaps with openssl's print of it before. */
function isPem(text: string): boolean {
  return (
    text.includes('-----BEGIN ') &&
    /^-----BEGIN [A-Z0-9 ]{1,60}-----/m.test(text) &&
    !/^(apiVersion|kind):/m.test(text)
  );
}

/** What one file says by itself: nothing of it depends on other files. */
export type ParsedFile = {
  documents: readonly ClusterDocument[];
  components: readonly ComponentSource[];
  /** False for a file whose content nothing here understands. */
  understood: boolean;
};

/** Tell what a file is by its content, and find the components that run out of it. Nothing throws: what cannot be read is named. */
export function parseFile(file: string, text: string): ParsedFile {
  const documents: ClusterDocument[] = [];
  const components: ComponentSource[] = [];
  let understood = true;
  const unit =
    /\.(service|conf|env|socket)$/.test(file) &&
    !/^[ \t]*(apiVersion|kind|\{|---|#.*\n[ \t]*apiVersion)/m.test(text);
  // Certificates and keys are for pki.ts, units for componentsOfUnits.
  if (unit || isPem(text)) return { documents, components, understood };
  const host = file.split('/')[0] ?? '';
  parseDocuments(text).forEach((document, index) => {
    const value = asRecord(document.value);
    const named = typeof value?.kind === 'string' ? value.kind : '';
    const inventory = named === '' && file.endsWith('/pki.yaml') && value?.certificates !== undefined;
    const kind = inventory ? 'CertificateInventory' : named;
    const apiVersion = typeof value?.apiVersion === 'string' ? value.apiVersion : '';
    if (kind !== '' || apiVersion !== '') documents.push({ file, index, apiVersion, kind, document });
    else if (index === 0 && document.error === null) understood = false;
    // The kubelet reads the first document of a manifest file; kubectl applies all of them.
    if (index === 0 || host === 'cluster')
      components.push(...componentsOf(document, value, kind, file, host));
    if (index === 0 && document.error !== null && file.includes('/manifests/'))
      components.push(brokenManifest(file, host, text, document.error));
    if (index === 0 && value === null && components.length === 0) {
      const bare = bareCommand(file, host, text, document.rangeOf([]));
      if (bare !== null) components.push(bare);
      understood ||= bare !== null;
    }
  });
  return { documents, components, understood };
}

/**
 * Read the files of a cluster. `parse` may be a parseFile that remembers: then only files whose text changed are read again.
 * What hangs on several files (systemd units, kubeadm's documents) is put together anew each time.
 */
export function parseCluster(
  input: ClusterInput,
  parse: (file: string, text: string) => ParsedFile = parseFile,
): Cluster {
  const files = new Map(Object.entries(input.files));
  const parsed = [...files].map(([file, text]) => ({ file, ...parse(file, text) }));
  const documents = parsed.flatMap((one) => one.documents);
  const present = new Set(input.present);
  const absent = new Set(input.absent ?? []);
  const found = [
    ...parsed.flatMap((one) => one.components),
    ...componentsOfUnits(files, (host) => hostFiles(files, host, present, input.complete, absent)),
  ];
  // What a host's own files define comes before a copy of it among the cluster's objects.
  const byPlace = [
    ...found.filter(({ host }) => host !== 'cluster'),
    ...found.filter(({ host }) => host === 'cluster'),
  ];
  const isGiven = (file: string) => files.has(file) || present.has(file);
  return {
    files,
    present,
    complete: input.complete,
    absent,
    components: kubeadmComponents(documents, byPlace, isGiven),
    documents,
    notUnderstood: parsed.flatMap(({ file, understood }) => (understood ? [] : [file])),
  };
}

/** A command line by itself, or a shell script that runs a component: the first command whose program is one of them. */
function bareCommand(file: string, host: string, text: string, range: Span): ComponentSource | null {
  if (text.length > LONGEST_SCRIPT || ![...NAMES].some((name) => text.includes(name))) return null;
  const words = splitShell(text, new Map());
  const at = words.findIndex(
    (word, index) => NAMES.has(word.text.replace(/^.*\//, '')) && startsCommand(words.slice(0, index)),
  );
  const program = (words[at]?.text ?? '').replace(/^.*\//, '');
  if (at < 0 || !Object.hasOwn(PROGRAMS, program)) return null;
  const finder = positionFinder(text);
  const rest = words.slice(at + 1);
  const stop = rest.findIndex((word) => word.operator);
  const argv = (stop < 0 ? rest : rest.slice(0, stop)).map((word) => ({
    text: word.text,
    file,
    range: finder.span(word.from, word.to),
  }));
  if (argv.length === 0 && range.end.offset - range.start.offset > 200) return null;
  return {
    component: PROGRAMS[program] ?? '',
    host: host === 'cluster' ? 'control-plane' : host,
    file,
    argv: { program, argv },
    error: null,
    container: null,
  };
}

const LONGEST_SCRIPT = 300_000;
const BEFORE_PROGRAM = /^(exec|sudo|nohup|env|command|then|do|else|[A-Za-z_]\w*=.*)$/;

/** Whether the next word would be a program: at the start, behind an operator, or behind words that take one. */
function startsCommand(before: readonly ShellWord[]): boolean {
  const last = before.findLastIndex((word) => word.operator || !BEFORE_PROGRAM.test(word.text));
  return last < 0 || before[last]?.operator === true;
}

/** The components that systemd services run, by the unit and drop-in files of each host. */
function componentsOfUnits(
  files: ReadonlyMap<string, string>,
  onHost: (host: string) => HostFiles,
): ComponentSource[] {
  const services = new Set<string>();
  for (const path of files.keys()) {
    const host = path.split('/')[0] ?? '';
    const folder = UNIT_FOLDERS.find((base) => path.startsWith(`${host}${base}/`));
    const rest = folder === undefined ? '' : path.slice(host.length + folder.length + 1);
    const name = /^([^/]+\.service)(?:$|\.d\/)/.exec(rest)?.[1];
    if (name !== undefined) services.add(`${host}/${name}`);
  }
  return [...services].flatMap((key) => {
    const [host = '', name = ''] = key.split('/');
    const service = serviceOfUnit(name, files, host);
    if (service === null) return [];
    return componentOfService(service, files, host, onHost(host), PROGRAMS) ?? [];
  });
}

function componentsOf(
  document: YamlDocument,
  value: Readonly<Record<string, unknown>> | null,
  kind: string,
  file: string,
  host: string,
): ComponentSource[] {
  // By where the containers are, not by the kind: a misspelt kind still shows what was meant to run.
  const own = asRecord(value?.spec);
  const template = asRecord(asRecord(own?.template)?.spec);
  const path: FieldPath = template === null ? ['spec'] : ['spec', 'template', 'spec'];
  const spec = template ?? own;
  const containers = Array.isArray(spec?.containers) ? spec.containers : [];
  const found: ComponentSource[] = [];
  containers.forEach((item, index) => {
    const container = asRecord(item);
    if (container === null) return;
    const where = [...path, 'containers', index];
    const argv = argvOfContainer(document, where, container, file, NAMES);
    const program = argv.program ?? programOfContainer(container);
    const component = program !== null && Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program] : undefined;
    const hint = component ?? PROGRAMS[programOfContainer(container) ?? ''];
    const error = containerError(document, where, container, file);
    if (hint === undefined || (component === undefined && error === null)) return;
    const refused = error ?? podError(document, value, kind, host, file);
    found.push({
      component: hint,
      host,
      file,
      argv,
      error: refused,
      container: { document, podPath: path, pod: spec ?? {}, path: where, container },
    });
  });
  return found;
}

/** A control-plane folder holds static Pods only: another kind there is refused by the kubelet that reads it. */
function podError(
  document: YamlDocument,
  value: Readonly<Record<string, unknown>> | null,
  kind: string,
  host: string,
  file: string,
): ClusterError | null {
  if (host !== 'control-plane' || (kind === 'Pod' && value?.apiVersion === 'v1')) return null;
  return {
    id: 'manifest-kind',
    message: `A static Pod manifest must be apiVersion v1, kind Pod; this one is ${String(value?.apiVersion)} ${kind}.`,
    file,
    range: document.rangeOf(['kind']),
  };
}

function containerError(
  document: YamlDocument,
  path: FieldPath,
  container: Readonly<Record<string, unknown>>,
  file: string,
): ClusterError | null {
  for (const field of ['command', 'args']) {
    const value = container[field];
    if (value === undefined || value === null) continue;
    const wrong = Array.isArray(value)
      ? value.findIndex((item) => item !== null && typeof item !== 'string')
      : -2;
    if (wrong === -1) continue;
    const message =
      wrong === -2
        ? `${field} must be a list of strings; one string is refused. Write each word as its own item.`
        : `${field}[${wrong}] must be a string. Put it in quotes.`;
    const range = document.rangeOf(wrong < 0 ? [...path, field] : [...path, field, wrong]);
    return { id: 'manifest-type', message, file, range };
  }
  return null;
}

function brokenManifest(
  file: string,
  host: string,
  text: string,
  error: NonNullable<YamlDocument['error']>,
): ComponentSource {
  const program = [...NAMES].find((name) => text.includes(name)) ?? '';
  return {
    component: PROGRAMS[program] ?? 'unknown',
    host,
    file,
    argv: { program: null, argv: [] },
    error: { id: 'manifest-syntax', message: error.message, file, range: error.range },
    container: null,
  };
}

/** The program that a container runs when `command` does not say: its image's name, or its own. */
function programOfContainer(container: Readonly<Record<string, unknown>>): string | null {
  const image =
    typeof container.image === 'string'
      ? container.image
          .replace(/@.*$/, '')
          .replace(/:[^/:]*$/, '')
          .replace(/^.*\//, '')
      : '';
  if (NAMES.has(image)) return image;
  return typeof container.name === 'string' && NAMES.has(container.name) ? container.name : null;
}
