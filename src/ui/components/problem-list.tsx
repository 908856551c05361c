import type { FileProblem } from '../../platform/protocol';
import { reasonIn } from '../file-problem';
import { useLanguage } from '../language';

/** Places in a file or a policy and what is wrong there, `most` of them: whoever mended those looks again. */
export function ProblemList(props: { readonly problems: readonly FileProblem[]; readonly most: number }) {
  const { t } = useLanguage();
  const rest = props.problems.length - props.most;
  return (
    <>
      <ul class="plain-list">
        {props.problems.slice(0, props.most).map((problem) => (
          <li key={`${problem.path} ${problem.reason}`}>
            {problem.path !== '' && (
              <>
                <code>{problem.path}</code>{' '}
              </>
            )}
            {reasonIn(problem, t)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('andMore', { count: rest })}</p>}
    </>
  );
}
