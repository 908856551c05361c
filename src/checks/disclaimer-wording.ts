const PRESENT = /\b(?:views?|opinions?|tweets?)\b.{0,60}\b(?:own|mine|personal)\b/iu;

/** Does a bio say, in any wording, that the views are personal? */
export function hasDisclaimer(text: string): boolean {
  return PRESENT.test(text);
}
