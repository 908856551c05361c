import type { TabDraft } from './protocol';

/** Findings of the drafts being written, per tab. In memory only: the page can always be asked again. */
export interface TabDrafts {
  set(tab: number, frame: number, draft: TabDraft): void;
  /** Forgets a frame's draft; says whether it was the one shown. */
  delete(tab: number, frame: number): boolean;
  get(tab: number): TabDraft | undefined;
  closeTab(tab: number): void;
}

/** The last draft of a tab wins, whichever frame it is in. */
export function tabDrafts(): TabDrafts {
  const drafts = new Map<number, { frame: number; draft: TabDraft }>();
  return {
    set: (tab, frame, draft) => void drafts.set(tab, { frame, draft }),
    delete(tab, frame) {
      // A worker that was restarted knows of no draft: what the frame says then counts.
      const known = drafts.get(tab);
      if (known !== undefined && known.frame !== frame) return false;
      drafts.delete(tab);
      return true;
    },
    get: (tab) => drafts.get(tab)?.draft,
    closeTab: (tab) => void drafts.delete(tab),
  };
}
