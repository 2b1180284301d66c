import type { ExchangeBody, ExchangeText } from '../exchange-question';
import type { QuestionNotices } from '../question-notices';
import type { TextReader } from '../text-reader';
import type { XmlElement } from '../xml/xml-element';

/** A `<question>` on its way: its element, the reader of its texts and the place for what is to be said about it. */
export type QuestionSource = { element: XmlElement; text: TextReader; notices: QuestionNotices };

/** What a type's reader made of it; `points` only where the type itself says them. Null after a `skipped` notice. */
export type BodyRead = { prompt: ExchangeText; body: ExchangeBody; points?: number } | null;
