import type { PackForm } from '../../core/pack-form';
import type { FileProblem } from '../../platform/protocol';
import { reasonIn } from '../file-problem';
import type { Words } from '../language';

/** Part of the form that a problem belongs to. */
export type FormPart =
  | 'name'
  | 'shortName'
  | 'aliases'
  | 'ambiguous'
  | 'domains'
  | 'handles'
  | 'disclaimers'
  | 'guidelines'
  | `contact ${number}`;

/** Problems by part of the form, each with the words it is about. */
export type FormProblems = ReadonlyMap<FormPart, readonly string[]>;

/** Sorts what is wrong with a pack to where it can be put right. Every problem goes somewhere. */
export function problemsOf(problems: readonly FileProblem[], form: PackForm, t: Words): FormProblems {
  const sorted = new Map<FormPart, string[]>();
  for (const problem of problems) {
    const { part, about } = placeOf(problem.path.split('.'), form);
    const reason = reasonIn(problem, t);
    const list = sorted.get(part) ?? [];
    list.push(about ? `${about}: ${reason}` : reason);
    sorted.set(part, list);
  }
  return sorted;
}

function placeOf(path: readonly string[], form: PackForm): { part: FormPart; about?: string | undefined } {
  const [key = '', at = ''] = path;
  const index = Number(at);
  switch (key) {
    case 'shortName':
      return { part: form.shortName === '' ? 'name' : 'shortName' };
    case 'aliases': {
      const sure = form.aliases.length;
      return index < sure
        ? { part: 'aliases', about: form.aliases[index] }
        : { part: 'ambiguous', about: form.ambiguous[index - sure] };
    }
    case 'domains':
    case 'handles':
      return { part: key, about: form[key][index] };
    case 'contacts':
      return { part: `contact ${index}`, about: path.slice(2).join('.') };
    case 'disclaimers':
      return { part: 'disclaimers' };
    case 'guidelines':
      return { part: 'guidelines', about: path.slice(1).join('.') };
    default:
      return { part: 'name' };
  }
}
