// What an organisation does in a sentence that only its own voice can do. Weights: 2 = says it by itself, 1.5 = needs a
// small hint that the writer decides or promises it, 1 = needs a clear one.

const list = (words: string) => words.split(' ');

/** Regret, refuse, demand: nobody but the organisation can do that in the present tense. */
const SPEAKS = list(
  'regret apologise apologize condemn deny denounce deplore repudiate reject refuse demand insist object disagree guarantee promise pledge assure vow undertake forgive salute disown deny grant declare decline retract apologise concede resent expect admit mourn stand oppose forbid revoke withdraw sue urge request applaud hold beg retract renounce swear assume',
);
/** Commitments of money, places and people. */
const COMMITS = list(
  'refund pay reimburse compensate cover match waive sponsor fund scrap ban drop sack fire expel divest boycott freeze cancel abolish hire merge sell donate employ honour honor fix prosecute credit partner award offer accept back support thank congratulate welcome embrace invite ask rule commit credit extend double halve raise lower abandon end suspend dismiss investigate relocate buy',
);
/** After "will not", "does not": what an institution refuses. The rest is what people complain of: "doesn't pay". */
const REFUSES = list(
  'comment tolerate accept apologise apologize negotiate bow budge yield bend stand discuss reconsider condone endorse recognise recognize be',
);
/** "is sorry", "is proud": feelings and resolutions of an institution. */
const FEELS = list(
  'sorry proud delighted thrilled pleased happy glad honoured honored saddened appalled disappointed outraged committed clear confident grateful against opposed determined shocked horrified adamant convinced dismayed ashamed deeply united unanimous hereby',
);

const DOUBLES = new Set(['ban', 'drop', 'scrap', 'cut', 'commit', 'admit', 'forbid', 'beg']);

const THIRD: ReadonlyMap<string, string> = new Map([...SPEAKS, ...COMMITS].map((lemma) => [third(lemma), lemma]));
const ING: ReadonlySet<string> = new Set(COMMITS.map(progressive));
const speaks = new Set(SPEAKS);
const commits = new Set(COMMITS);
const refuses = new Set(REFUSES);
const feels = new Set(FEELS);

const ADVERBS = new Set(
  'hereby formally officially categorically firmly fully strongly sincerely deeply absolutely also now still always simply therefore unreservedly utterly completely totally all therefore certainly definitely never truly really just proudly publicly unequivocally vehemently gladly happily both and i sits'.split(
    ' ',
  ),
);
const IS = new Set(['is', "isn't", 'are', "aren't", 'remains', 'feels', 'couldn’t', "couldn't"]);
const DOES_NOT = new Set(["doesn't", "don't", "won't", 'cannot', "can't", 'wont', 'doesnt', "shan't"]);

/** How much the words after the organisation's name sound like its own voice, and where they end. */
export interface Act {
  readonly weight: number;
  /** Index after the last word that counts. */
  readonly end: number;
}

const NOTHING: Act = { weight: 0, end: 0 };

/** Judges what follows the name at `words[at]`. `possessive`: "the uni's happy to" may be "the uni is happy to". */
export function actAfter(words: readonly string[], at: number, possessive: boolean): Act {
  let i = at + 1;
  let hereby = false;
  while (ADVERBS.has(words[i] ?? '')) {
    if (words[i] === 'hereby' || words[i] === 'formally' || words[i] === 'officially' || words[i] === 'categorically')
      hereby = true;
    i++;
  }
  const bonus = hereby ? 1 : 0;
  const word = words[i];
  if (word === undefined) return NOTHING;
  if (possessive) return afterIs(words, i, bonus, true);
  if (IS.has(word)) return afterIs(words, i + 1, bonus, false, word.endsWith("n't"));
  if (word === 'will' || word === 'shall' || word === "'ll") return afterWill(words, i + 1, bonus);
  if (DOES_NOT.has(word)) return refusal(words, i + 1, bonus);
  if (word === 'does' && words[i + 1] === 'not') return refusal(words, i + 2, bonus);
  if (word === 'has') return afterHas(words, i + 1, bonus);
  if (word === 'wants' || word === 'wishes' || word === 'would') return afterWish(words, i, bonus);
  const lemma = THIRD.get(word);
  if (lemma === undefined) return hereby ? { weight: 2, end: i + 1 } : phrase(words, i);
  return { weight: presentWeight(lemma, words, i) + bonus, end: i + 1 };
}

// "stands with", "holds … responsible": the verb alone says too little.
const STANDS = new Set('with by behind against for firm ready united'.split(' '));
const TO_SOMEBODY = new Set(
  'you your every everyone everybody all any anyone anybody nobody its our voters'.split(' '),
);

// What others, too, say of an organisation: "Kent denies it", "the uni refuses to pay".
const OBSERVED = new Set('withdraw concede decline deny refuse reject insist demand forbid'.split(' '));

function presentWeight(lemma: string, words: readonly string[], i: number): number {
  const next = words[i + 1] ?? '';
  const near = words.slice(i + 1, i + 5);
  if (lemma === 'stand') return STANDS.has(next) ? 2 : 0;
  if (lemma === 'hold') return near.includes('responsible') || near.includes('accountable') ? 2 : 0;
  if (lemma === 'expect' || lemma === 'request' || lemma === 'assume' || lemma === 'admit')
    return near.includes('you') ? 2 : 0.5;
  if (lemma === 'accept') return near.includes('responsibility') || near.includes('blame') ? 2 : 1;
  if (lemma === 'thank' || lemma === 'congratulate' || lemma === 'urge') return 2;
  if (lemma === 'rule') return next === 'out' ? 2 : 1;
  if (lemma === 'back' || lemma === 'divest') return 2;
  if (OBSERVED.has(lemma)) return 1.5;
  if (speaks.has(lemma)) return 2;
  if (near.slice(0, 2).some((word) => TO_SOMEBODY.has(word))) return lemma === 'offer' ? 1.5 : 2;
  return lemma === 'offer' ||
    lemma === 'support' ||
    lemma === 'welcome' ||
    lemma === 'fund' ||
    lemma === 'award' ||
    lemma === 'host'
    ? 0.5
    : 1.5;
}

function afterIs(words: readonly string[], at: number, bonus: number, possessive: boolean, negated = false): Act {
  let i = at;
  let not = negated;
  while (ADVERBS.has(words[i] ?? '') || words[i] === 'not' || words[i] === 'very' || words[i] === 'so') {
    if (words[i] === 'not') not = true;
    i++;
  }
  if (words.slice(at, i).includes('hereby')) return { weight: 2, end: i };
  if (words[i] === 'be') i++;
  const word = words[i] ?? '';
  if (word === 'going' && words[i + 1] === 'to')
    return not ? { weight: 1.5 + bonus, end: i + 3 } : afterWill(words, i + 2, bonus);
  if (word === 'happier') return { weight: 2, end: i + 1 };
  if (feels.has(word) && !not) {
    // "Caltech's proud tradition" has no verb; "the uni's happy to" has one.
    if (possessive && !['to', 'that', 'for', 'about'].includes(words[i + 1] ?? '')) return NOTHING;
    return { weight: 2 + bonus, end: i + 1 };
  }
  if (ING.has(word)) return { weight: 1.5 + bonus, end: i + 1 };
  if (word === 'on' && words[i + 1] === 'board') return { weight: 2, end: i + 2 };
  if (possessive) return NOTHING;
  if (/ing$/.test(word) && word.length > 5) return { weight: (not ? 1 : 0.5) + bonus, end: i + 1 };
  if (word === 'back' || word === 'hereby') return { weight: 1, end: i + 1 };
  return { weight: hasBonus(bonus), end: i };
}

const hasBonus = (bonus: number) => (bonus > 0 ? 2 : 0);

function afterWill(words: readonly string[], at: number, bonus: number): Act {
  let i = at;
  while (ADVERBS.has(words[i] ?? '')) i++;
  if (words[i] === 'not' || words[at - 1] === 'never' || words.slice(at, i).includes('never'))
    return refusal(words, words[i] === 'not' ? i + 1 : i, bonus);
  if (words[i] === 'be' && ING.has(words[i + 1] ?? '')) return { weight: 2 + bonus, end: i + 2 };
  const word = words[i] ?? '';
  if (word === '') return NOTHING;
  if (speaks.has(word)) return { weight: 2 + bonus, end: i + 1 };
  if (commits.has(word))
    return {
      weight: (word === 'offer' || word === 'welcome' || word === 'award' || word === 'end' ? 1 : 2) + bonus,
      end: i + 1,
    };
  return { weight: 1 + bonus, end: i + 1 };
}

function refusal(words: readonly string[], i: number, bonus: number): Act {
  const word = words[i] ?? '';
  return { weight: (refuses.has(word) ? 2 : 1) + bonus, end: i + 1 };
}

function afterHas(words: readonly string[], at: number, bonus: number): Act {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'no' && /^(?:objection|objections|intention|comment|interest|choice|regrets|quarrel)$/.test(next)) {
    return { weight: 2 + bonus, end: at + 2 };
  }
  if (word === 'decided' || word === 'resolved') return { weight: 1 + bonus, end: at + 1 };
  return { weight: bonus, end: at + 1 };
}

function afterWish(words: readonly string[], i: number, bonus: number): Act {
  if (words[i] === 'would')
    return words[i + 1] === 'like' && words[i + 2] === 'to' ? { weight: 2, end: i + 3 } : NOTHING;
  if (words[i] === 'wishes' && words[i + 1] === 'to') return { weight: 2 + bonus, end: i + 2 };
  return words[i + 1] === 'you' || words[i + 1] === 'everyone' ? { weight: 2, end: i + 2 } : NOTHING;
}

// Verbs that are the organisation's voice only with what follows them.
const PHRASES: readonly (readonly string[])[] = [
  'takes the view',
  'takes full responsibility',
  'takes responsibility',
  'takes this very seriously',
  'takes these allegations',
  'agrees to',
  'believes in you',
  'believes you',
  'believes that',
  'considers this',
  'considers the',
  'says no',
  'says yes',
  'says sorry',
  'says thank',
  'says thanks',
  'bids',
  'means business',
  'sends its',
  'sends our',
  'offers its',
  'extends its',
  'shares your',
  'feels your',
  'hears you',
  'sees you',
  'loves you',
  'stays neutral',
  'remains committed',
  'gives you its word',
  'makes no apology',
  'asks for your',
  'assumes no',
].map((words) => words.split(' '));

function phrase(words: readonly string[], i: number): Act {
  const found = PHRASES.find((phrase) => phrase.every((word, k) => words[i + k] === word));
  return found ? { weight: 2, end: i + found.length } : NOTHING;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function progressive(lemma: string): string {
  if (DOUBLES.has(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return /[^eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

const FOREIGN: ReadonlySet<string> = new Set(
  "refuse condamne dement soutient exige promet rejette regrette presente s'excuse deplore remercie garantit s'engage s'oppose desapprouve approuve remboursera rembourse paiera paye prendra prend n'acceptera n'accepte assume salue denonce se dit n'a sitoutuu vaatii pahoittelee lupaa takaa korvaa maksaa tuomitsee kiistaa tukee vastustaa hyvaksyy kieltaytyy irtisanoutuu kiittaa onnittelee vakuuttaa kannattaa ei pyytaa toivottaa".split(
    ' ',
  ),
);
const FOREIGN_REST: Readonly<Record<string, RegExp>> = {
  se: /^(?:retire|oppose|felicite|desolidarise|engage|refuse)$/,
  dit: /^(?:non|oui|merci|stop)$/,
  ei: /^(?:hyvaksy|kommentoi|tue|suostu|maksa|osta|salli|myy|irtisano|aio)$/,
  "n'a": /^(?:jamais|aucune|pas)$/,
  prend: /^(?:en|position)$/,
  prendra: /^(?:en|position)$/,
  presente: /^(?:ses|toutes)$/,
  approuve: /^(?:sans|pleinement|cette)$/,
};
// "le CERN ne …", "le CERN tout entier vous …", "Caltech vous …"
const FOREIGN_SKIP = new Set(
  'ne vous tous tout entier te nous y en sits myos aina teille taysin virallisesti officiellement'.split(' '),
);

const FOREIGN_IS = new Set(['est', 'on', 'sera', 'reste']);
const FOREIGN_FEELS: ReadonlySet<string> = new Set(
  'convaincu convaincue fier fiere desole desolee heureux heureuse ravi ravie oppose opposee favorable contre choque choquee solidaire indigne indignee pahoillaan ylpea sitoutunut vakuuttunut jarkyttynyt mieltä iloinen kiitollinen vastaan valmis'.split(
    ' ',
  ),
);

/** The same for French and Finnish. */
export function foreignActAfter(words: readonly string[], at: number): Act {
  let i = at + 1;
  while (i - at < 5 && FOREIGN_SKIP.has(words[i] ?? '')) i++;
  const word = words[i] ?? '';
  if (FOREIGN_IS.has(word) && FOREIGN_FEELS.has(words[i + 1] ?? '')) return { weight: 2, end: i + 2 };
  if (!FOREIGN.has(word)) return NOTHING;
  const rest = FOREIGN_REST[word];
  if (rest && !rest.test(words[i + 1] ?? '')) return NOTHING;
  return { weight: 2, end: rest ? i + 2 : i + 1 };
}
