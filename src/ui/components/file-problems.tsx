import type { FileProblem } from '../../platform/protocol';
import { Notice } from './notice';
import { ProblemList } from './problem-list';

/** Why a file was not taken: every place in it and what is wrong there. */
export function FileProblems(props: { readonly title: string; readonly problems: readonly FileProblem[] }) {
  return (
    <Notice tone="trouble" title={props.title}>
      <ProblemList problems={props.problems} most={20} />
    </Notice>
  );
}
