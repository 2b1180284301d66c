'use client';

import { memo } from 'react';
import { PathMap } from '@/app/_components/path-map';
import { assertNever } from '@/lib/core/assert-never';
import { scoringRules } from '@/lib/questions/choose-many/scoring-rules';
import type { Shown } from '@/lib/questions/shown';
import { pathIds } from '@/lib/rules/path-ids';
import type { FormProps } from './form-handle';
import { MapPointForm } from './map-point-form';
import { MatchForm } from './match-form';
import { OptionsForm } from './options-form';
import { OrderForm } from './order-form';
import { SpotLinesForm } from './spot-lines-form';
import { TypeInForm } from './type-in-form';

type Props = FormProps & {
  question: Shown;
  /** How partly right answers count, where it is not the question's own rule; empty says nothing of it. */
  rule?: string;
};

/** The form in which a question is answered; none for cards that the learner judges. */
export const AnswerForm = memo(function AnswerForm({ question, rule, ...props }: Props) {
  switch (question.form) {
    case 'flip':
      return null;
    case 'choose-one':
      return (
        <OptionsForm
          {...props}
          legend="Choose one."
          options={question.options}
          many={false}
          answerOf={([id]) => ({ form: 'choose-one', chosen: id ?? '' })}
        />
      );
    case 'choose-many':
      return (
        <OptionsForm
          {...props}
          legend={`Choose all that hold. ${rule ?? scoringRules['net-correct'].sentence}`.trim()}
          options={question.options}
          many
          answerOf={(chosen) => ({ form: 'choose-many', chosen })}
        />
      );
    case 'spot-lines':
      return <SpotLinesForm {...props} files={question.files} />;
    case 'order':
      return <OrderForm {...props} options={question.options} />;
    case 'match':
      return <MatchForm {...props} left={question.left} partners={question.partners} />;
    case 'type-in':
      return <TypeInForm {...props} expects={question.expects} />;
    case 'map-point':
      return <MapPointForm {...props} />;
    case 'map-name':
      return (
        <div className="flex flex-col gap-5">
          <PathMap
            title="Map with one path lit: which is it?"
            lit={pathIds.filter((id) => id === question.lit)}
            labels={false}
          />
          <OptionsForm
            {...props}
            legend="Which path is lit?"
            options={question.options}
            many={false}
            columns
            answerOf={([id]) => ({ form: 'map-name', chosen: id ?? '' })}
          />
        </div>
      );
    default:
      return assertNever(question);
  }
});
