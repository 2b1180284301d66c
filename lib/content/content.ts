import type { Component } from './component';
import type { Exam } from './exam';
import type { GuideClaim } from './guide-claim';
import type { Item } from './item';
import type { Knob } from './knob';
import type { Lesson } from './lesson';
import type { Mutation } from './mutation';
import type { Note } from './note';
import type { Operation } from './operation';
import type { Path } from './path';

export type Vocabulary = {
  components: readonly Component[];
  paths: readonly Path[];
  operations: readonly Operation[];
  knobs: readonly Knob[];
};

/** Everything that the folder content/ says (challenges apart), parsed. */
export type Content = {
  notes: readonly Note[];
  /** Of all notes, drafts and withdrawn ones too. */
  items: readonly Item[];
  vocabulary: Vocabulary;
  lessons: readonly Lesson[];
  exams: readonly Exam[];
  /** Changes that scenario questions draw from. */
  mutations: readonly Mutation[];
  guide: readonly GuideClaim[];
  /** Ids of content/ids.lock. */
  lockedIds: readonly string[];
  /** Changes whenever any of it does. */
  version: string;
};
