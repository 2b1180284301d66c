/** Something of a text that Markdown has no place for: what a reader makes a `changed` notice of. */
export type HtmlLoss = {
  code: 'image-dropped' | 'element-dropped' | 'link-dropped' | 'too-deep';
  message: string;
};
