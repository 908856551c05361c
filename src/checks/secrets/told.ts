import lexicon from '../../../rules/lexicons/secrets.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { compileFrames } from '../frames';
import { valuesIn, wordsWithValues } from './values';

const { classes } = lexicon;
const TELLING = compileFrames({ told: [...lexicon.told, ...lexicon.spoken, ...lexicon.hinted] }, classes);
const HIDING = compileFrames({ hidden: lexicon.hidden }, classes);

/** A way in told in a sentence: what to press, type or say, and what it opens. The whole telling is the secret. */
export function* toldIn(doc: Parsed): Generator<Range> {
  const { text, tokens } = doc;
  const values = valuesIn(doc);
  for (const { from, to } of TELLING.find(text, wordsWithValues(tokens, values))) {
    const [first] = values.filter((value) => from <= value.from && value.to <= to);
    yield first ? { from: first.from, to: first.to } : { from, to };
  }
}

const KEY_GATE = /\bkeys?\b|\bspare\b|\bfob\b|\bmaster\b|card\b|badge|\bavai|\bcl(?:és?|efs?)(?!\p{L})/iu;
// Keys that are looked for, or that hang in a museum.
const NOT_HIDDEN =
  /\b(?:lost|found|find my|missing|handed|forgot|forgotten|where(?:'s| is| are)|perdu|trouvé|kadon|löysin|löytynyt|key (?:to|is) (?:success|happiness|an? (?:good|great|happy|better|perfect) \p{L}+)|n[’']t in the|exhibition|century|spare (?:rooms?|beds?|bedrooms?|tickets?|time|parts?|change|seats?|places?|monitors?|disks?|drives?|bulbs?|batter(?:y|ies)|cables?|chargers?|laptops?|mics?|screws?|pens?|chairs?|copies|copy|gloves?|filters?|fuses?)|dropped|moved out|retire\p{L}*|hand(?:ed|ing)? back|jäi|onneen|menestykseen|key (?:arguments?|slides?|figures?|papers?|ideas?|concepts?|results?|examples?|terms?|skills?|roles?|workers?|stages?|facts?|documents?|speakers?|moments?|passages?|scenes?|evidence|change|findings?|points?|themes?|insights?|questions?|messages?|people|dates?|players?)|(?:name|title) of)\b|clés? (?:du|de la|des) (?:problème|succès|réussite|bonheur|mystère|texte|partition)/iu;

// A spare what? Screws and disks have spares as well.
const BARE_SPARE =
  /^(?:(?:the|a) )?spare(?: (?:\p{L}+ )?(?:is|was|in|on|under)(?!\p{L})|(?: (?!(?:in|on|under|behind|inside|at|by|with)\b)\p{L}+)+$)/iu;
const OF_A_LOCK =
  /(?<!\p{L})(?:keys?|fobs?|cards?|badges?|locks?|locked|doors?|flat|house|room|office|van|minibus|car|bike|shed|kiln|hut|cottage|boat\p{L}*|avai\p{L}+|clés?|remote|entrance|gate)(?!\p{L})/iu;

/** Where a key lies for whoever wants in. */
export function* hiddenKeysIn(doc: Parsed): Generator<Range> {
  if (!tests(KEY_GATE, doc.text)) return;
  for (const { from, to } of HIDING.find(doc.text, doc.tokens)) {
    const found = doc.text.slice(from, to);
    // What was found may end in the next sentence.
    const said = `${doc.sentenceAt(from)?.text ?? ''}\n${found}`;
    if (NOT_HIDDEN.test(said) || (BARE_SPARE.test(found) && !OF_A_LOCK.test(said))) continue;
    yield { from, to };
  }
}
