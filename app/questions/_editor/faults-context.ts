import { createContext } from 'react';
import type { EditorFaults } from './editor-faults';

/** What the last save found, for the fields that are to blame. */
export const FaultsContext = createContext<EditorFaults>(new Map());
