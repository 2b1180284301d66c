/** What a person is told of a knob in an editor: a row of content/kubernetes/knobs without what only rules need of it. */
export type KnobHelp = {
  /** `<owner>/--flag` or `<owner>/dotted.field[]`. */
  id: string;
  type: string;
  meaning: string;
  /** As text, '' being the empty string, by layer. */
  defaults: Readonly<{
    flag?: string | undefined;
    'config-file'?: string | undefined;
    kubeadm?: string | undefined;
  }>;
  twin?: string | undefined;
  since?: string | undefined;
  deprecated?: string | undefined;
  removed?: string | undefined;
  source: { title: string; url?: string | undefined };
};
