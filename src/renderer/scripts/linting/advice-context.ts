import type { Extension } from '@codemirror/state';
import { createContext, useContext } from 'react';
import type { AdviceDesk } from './advice-desk.ts';

const NOTHING: Extension = [];

export const AdviceContext = createContext<AdviceDesk | null>(null);

/** What a beat's editor needs to show what the rules found in it; nothing where no script is looked over. */
export function useAdviceExtension(beatId: string): Extension {
  return useContext(AdviceContext)?.extensionFor(beatId) ?? NOTHING;
}
