import type { TabDraft } from './protocol';

/** Findings of the drafts being written, per tab. In memory only: the page can always be asked again. */
export interface TabDrafts {
  set(tab: number, frame: number, draft: TabDraft): void;
  /** Forgets a frame's draft; says whether it was the one shown. */
  delete(tab: number, frame: number): boolean;
  get(tab: number): TabDraft | undefined;
  /** Which page of a tab this is, counted: what is found after it has gone is nobody's any more. */
  pageOf(tab: number): number;
  closeTab(tab: number): void;
}

/** The last draft of a tab wins, whichever frame it is in. */
export function tabDrafts(): TabDrafts {
  const drafts = new Map<number, { frame: number; draft: TabDraft }>();
  const pages = new Map<number, number>();
  const pageOf = (tab: number) => pages.get(tab) ?? 0;
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
    pageOf,
    closeTab(tab) {
      pages.set(tab, pageOf(tab) + 1);
      drafts.delete(tab);
    },
  };
}
