/**
 * Hides a secret while leaving enough to recognise one's own: letters and digits become dots, except the first and,
 * in longer texts, the last. Punctuation stays, so that an e-mail address still looks like one.
 */
export function mask(secret: string): string {
  const characters = [...secret];
  const last = characters.length > 6 ? characters.length - 1 : -1;
  return characters.map((c, i) => (i === 0 || i === last || !/[\p{L}\p{N}]/u.test(c) ? c : '•')).join('');
}
