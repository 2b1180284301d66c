import { evaluate } from '@mdx-js/mdx';
import type { MDXContent } from 'mdx/types';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { LESSON_COMPONENTS } from './lesson-components';

const compiled = new Map<string, Promise<MDXContent>>();

/** A lesson's MDX as reading text. Compiled once per lesson and process: content does not change while the server runs. */
export async function LessonBody({ slug, body }: { slug: string; body: string }) {
  let content = compiled.get(slug);
  if (!content) {
    content = evaluate(body, { Fragment, jsx, jsxs, remarkPlugins: [remarkGfm] }).then(
      (made) => made.default,
    );
    compiled.set(slug, content);
  }
  const Content = await content;
  return (
    <div className="prose sm:text-[1.0625rem]">
      <Content components={LESSON_COMPONENTS} />
    </div>
  );
}
