/** The version to release by the changelog, or what is wrong with it. */
export declare function nextRelease(
  changelog: string,
  present: string,
): { readonly version: string } | { readonly problem: string };
