import { gradedComponents } from '../rules/graded-components';

/** The components that content speaks of, `pod` among them. */
export const componentIds = [...gradedComponents, 'pod'] as const;
