import type { QuestionNotices } from '../question-notices';
import type { TextReader } from '../text-reader';
import type { XmlElement } from '../xml/xml-element';
import type { ProcessingRule } from './processing-rules';
import type { ResponseDeclaration } from './response-declarations';

/** A QTI 2.x item on its way, with what its interactions' readers ask for. */
export type ItemSource = {
  item: XmlElement;
  text: TextReader;
  notices: QuestionNotices;
  declarations: ReadonlyMap<string, ResponseDeclaration>;
  rules: readonly ProcessingRule[];
};
