/** What a test runner's report says. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that were not run, with their reasons. */
  readonly skipped: readonly string[];
  /** Each failed test in a few lines: its place, its name, how its message begins. */
  readonly failures: readonly string[];
}

/** Reads vitest's JSON report; `root` is the folder that places are told from. */
export declare function readVitest(report: object, root: string): TestReport;

/** Reads Playwright's JSON report; `root` as above. A test that passed at a second try counts as failed. */
export declare function readPlaywright(report: object, root: string): TestReport;
