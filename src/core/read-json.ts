import { type FileProblem, problemAt } from './reasons';

/** Reads the text of a JSON file of at most `most` characters: its value, or why it can't be read. */
export function readJson(text: string, most: number): { readonly value: unknown } | { readonly problem: FileProblem } {
  if (text.length > most) {
    const reason = `the file has ${text.length} characters, and at most ${most} characters are read`;
    return { problem: problemAt('', reason, 'long', { most: String(most) }) };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: problemAt('', `this is not JSON: ${(error as Error).message}`, 'json') };
  }
}
