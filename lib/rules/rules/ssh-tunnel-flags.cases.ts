import { apiserver, apiserverArgs, apiserverShell } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const file = FILE.apiserver;
const USER = '--ssh-user=core';
const removed = (at: string, flag = 'ssh-user') => ({
  message: 'removed',
  at,
  data: { flag, since: '1.22' },
});

export const cases: readonly RuleCase[] = [
  { name: 'neither of the two', kind: 'absent', files: { [file]: apiserver() }, finds: [] },
  {
    name: 'both of them',
    kind: 'bad',
    files: { [file]: apiserver(USER, '--ssh-keyfile=/etc/ssh/id_rsa') },
    finds: [removed(USER), removed('--ssh-keyfile=/etc/ssh/id_rsa', 'ssh-keyfile')],
  },
  {
    name: 'empty counts too',
    kind: 'bad',
    files: { [file]: apiserver('--ssh-user=') },
    finds: [removed('--ssh-user=')],
  },
  {
    name: 'given twice',
    kind: 'duplicate',
    files: { [file]: apiserver(USER, '--ssh-user=root') },
    finds: [removed(USER), removed('--ssh-user=root')],
  },
  {
    name: 'in args',
    kind: 'args',
    files: { [file]: apiserverArgs(USER) },
    finds: [removed(USER)],
  },
  {
    name: 'the value in a word of its own',
    kind: 'bad',
    files: { [file]: apiserver('--ssh-user', 'core', '--profiling=false') },
    finds: [removed('--ssh-user')],
  },
  {
    name: 'underscores',
    kind: 'bad',
    files: { [file]: apiserver('--ssh_user=core') },
    finds: [removed('--ssh_user=core')],
  },
  {
    name: 'started by a shell',
    kind: 'bad',
    files: { [file]: apiserverShell(USER) },
    finds: [removed(USER)],
  },
  {
    name: 'gone before 1.28 already',
    kind: 'version',
    kubernetes: '1.28',
    files: { [file]: apiserver(USER) },
    finds: [removed(USER)],
  },
  {
    name: 'another flag that has gone',
    kind: 'good',
    files: { [file]: apiserver('--insecure-port=0') },
    finds: [],
  },
  ...notJudged(file, 'kube-apiserver'),
];
