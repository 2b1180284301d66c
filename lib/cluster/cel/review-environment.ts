import type { CelEnvironment, CelType } from './check-cel';

const SELECTOR: CelType = { fields: { rawSelector: 'string', requirements: 'list' } };

/** What the match conditions of an authorization webhook may name: the spec of a SubjectAccessReview v1 as `request`. */
export const REVIEW_ENVIRONMENT: CelEnvironment = {
  request: {
    fields: {
      user: 'string',
      groups: 'list',
      uid: 'string',
      extra: 'map',
      nonResourceAttributes: { fields: { path: 'string', verb: 'string' } },
      resourceAttributes: {
        fields: {
          namespace: 'string',
          verb: 'string',
          group: 'string',
          version: 'string',
          resource: 'string',
          subresource: 'string',
          name: 'string',
          fieldSelector: SELECTOR,
          labelSelector: SELECTOR,
        },
      },
    },
  },
};
