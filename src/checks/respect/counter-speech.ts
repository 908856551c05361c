import type { Parsed, Sentence } from '../../core/check';
import { tests } from '../../core/gate';

/** What people say or think, up to so many letters of it: "women are too stupid for maths". */
const CLAIM = '[^.!?\\n]{3,100}?';
/** Those who are told off for it. */
const THEY =
  '(?:people|anyone|anybody|everyone|everybody|someone|somebody|those|folks|men|guys|students|colleagues|teachers|politicians|trolls|idiots|bigots|racists)';
const SAY =
  '(?:say|says|said|saying|think|thinks|believe|believes|claim|claims|claimed|call|calls|called|calling|tell|tells|told|telling|shout|shouts|shouted|wrote|write|writes|post|posts|posted|yell|yelled|spread|joke|jokes|joked|treat|treats|treated|chant|chanted|mutter|muttered|use)';
/** Words against people that are told to be countered. All are bounded, so linear. */
const SHAPES: readonly RegExp[] = [
  // "I would never say that …", "I'd never call anyone …"; not "never say it aloud, but …"
  /(?<!\p{L})(?:I|we|you|he|she|they) ?(?:would|could|will|should|have|has|['’](?:d|ll|ve)|must|can)? ?never (?:say|said|claim|claimed|call|called|tell|told|use|used|think|thought|treat|treated)(?!\p{L})(?![^.!?\n]{0,80}\b(?:aloud|out loud|in public|publicly)\b)/iu,
  // "It's not true that …", "it is wrong to say that …"; not "it isn't sexist to say …"
  /(?<!\p{L})(?:it|that|this)(?:['’]s| is| was| isn['’]t| is not) (?:\p{L}+ )?(?:(?:not |un)?true|false|a lie|a myth|nonsense|rubbish|a stereotype) that(?!\p{L})|(?<!\p{L})refuse to (?:believe|think|accept) that(?!\p{L})|(?<!\p{L}|n['’]t |not |never )(?:wrong|racist|sexist|unfair|absurd|ridiculous|lazy|cruel|silly|stupid|offensive|dangerous|hateful|unacceptable|not (?:ok|okay|fair|right|true)) (?:to|of \p{L}+ to) (?:say|claim|think|suggest|believe|call|treat|judge|assume|tell|imply|pretend)(?!\p{L})/iu,
  // "No gay person deserves to be treated like that", "nobody should be called …"
  /(?<!\p{L})(?:no(?: ?body| ?one)?|none)(?: \p{L}+){0,3} (?:should|deserves?|needs?|has) (?:to |ever )*(?:be|have to|get) (?:ever |so )?(?:treated|called|told|hated|abused|insulted|attacked|harassed|excluded|hurt|shouted|bullied|mocked|judged|hear|put up|fear|hide|beaten|hit|mistreated|discriminated|shamed|laughed)(?!\p{L})/iu,
  // "People who say … should be ashamed", "whoever wrote …", "to the man who shouted …"
  new RegExp(
    `(?<!\\p{L})(?:${THEY}|(?:the|that|this|a|an) (?:\\p{L}+ ){0,2}\\p{L}+) who (?:still |really |actually |keeps? |just |always )?${SAY}(?!\\p{L})|(?<!\\p{L})whoever (?:still |really |just )?${SAY}(?!\\p{L})`,
    'iu',
  ),
  // "When you say …, you only show …", "if you think …, unfollow me"
  new RegExp(
    `(?<!\\p{L})(?:when(?:ever)?|if|every time) (?:you|u|people|someone|somebody|they|anyone|he|she|a \\p{L}+) (?:still |really |actually )?(?:say|says|think|thinks|believe|believes|claim|claims|call|calls|tell|tells|joke|jokes|treat|treats)(?!\\p{L})${CLAIM}, ?\\p{L}`,
    'iu',
  ),
  // "Saying that … is racist nonsense", "calling someone … is never okay", "All that talk of … is prejudice"
  new RegExp(
    `^\\P{L}*(?:saying|calling|telling|thinking|believing|claiming|shouting|writing|posting|joking|assuming|treating|wishing|hating|insulting|mocking|beating|harassing|excluding|judging|bullying|to say|to call|to claim)(?!\\p{L})${CLAIM}(?<!\\p{L})(?:is|isn['’]t|are|was|makes?|shows?|hurts?|won['’]t|does(?:n['’]t)?)(?!\\p{L})`,
    'iu',
  ),
  // "Stop telling women …", "please don't call …"; not "stop telling us …"
  /(?<!\p{L})(?:stop|quit|please don['’]t|enough of|tired of|sick of|done with|fed up with) (?:people |men |being |you |hearing |those |everyone |anyone )?(?:saying|telling|told|calling|call|called|assuming|treating|treat|spreading|posting|joking|hearing|using)(?!\p{L})(?! (?:us|me)(?!\p{L}))/iu,
  // "… is what they shouted at my friend", "… he told her"
  /(?<!\p{L})(?:is|was|are) (?:exactly |precisely |just )?(?:what|how|the (?:kind|sort|type) of) (?:\p{L}+ ){0,3}?(?:shouted|said|called|wrote|told|yelled|says?|sound|sounds|heard|hear|things?|remarks?|comments?|talk|rubbish|nonsense|attitude|thinking)(?!\p{L})/iu,
  // "“All women are dumb” is …", "“Gays are sick.” No."
  /^\P{L}*["“«][^"“”«»\n]{3,120}["”»][,.!]? (?:(?:is|are|was|were|isn['’]t|aren['’]t|and|sounds|really|says?|said|who|someone|somebody|he|she|they|one|the|a|my|no|nope|sorry|wrong|not|never|i|we|in|on|at|from|yesterday|today)(?!\p{L})|—|–|-)/iu,
  // "Someone said women can't …", "the man next to me said …", "he called her a …"
  /(?<!\p{L})(?:someone|somebody|people|he|she|they|(?:a|the|my|our|some|one) (?:\p{L}+ ){0,4}?(?:man|guy|woman|student|colleague|professor|prof|boss|driver|stranger|teacher|reviewer|visitor|neighbou?r|uncle|kid|boy|troll|politician|speaker|bloke|lad|dude|supervisor|lecturer))(?: (?:in|on|at|near|from|behind|next to) (?:\p{L}+ ){0,3}?\p{L}+)? (?:just |once |again |actually |really |even |has |had |have )?(?:said|told|called|shouted|yelled|wrote|muttered|claimed|posted|asked|chanted|tweeted|sprayed)(?!\p{L})/iu,
  // "Deaf people aren't stupid", "immigrants are not the problem"
  /(?<!\p{L})(?:are|is)(?: not|n['’]t) (?:an? |all |your |the |just |automatically )?(?:stupid|dumb|lazy|criminals?|terrorists?|thieves|rapists|animals|vermin|burdens?|threats?|problems?|jokes?|inferior|weak|ill|sick|crazy|dirty|scum|parasites|freaks|dangerous|enem(?:y|ies)|worse|less|worth less|useless|incapable|broken|second[- ]class)(?!\p{L})/iu,
  // "Some parents believe autistic children can't learn. They can."
  /(?<!\p{L})(?:some|many|most|too many|a few|plenty of) (?:\p{L}+ ){0,2}?(?:people|men|women|parents|teachers|colleagues|professors|students|politicians|bosses|doctors|employers|folks|fans|boys|girls) (?:still |really |actually )?(?:believe|think|say|claim|assume|insist)(?!\p{L})/iu,
  // "… and that's sexist"
  /(?<!\p{L})(?:that|this|it)(?:['’]s| is| was) (?:so |just |plain |pure |such |really |simply |utter )*(?:racis[tm]|sexis[tm]|homophobi[ac]|transphobi[ac]|islamophobi[ac]|antisemiti(?:c|sm)|ableis[tm]|ageis[tm]|misogyn\p{L}{1,5}|bigot(?:ry|ed)|hate speech|hateful|prejudice)(?!\p{L})/iu,
  // "You can't just say that …", "we will not accept that …"; "I don't think …" is an opinion of one's own
  /(?<!\p{L})(?:ca(?:n['’]?t|nnot|n not)|must ?n[o'’]?t|should(?:n['’]?t| not| never)|may not|wo(?:n['’]?t|uld(?:n['’]?t| not))|will not|do(?:n['’]?t| not)|refuse to|let['’]s not|not (?:ok|okay|allowed|acceptable|right|fair) to) (?:just |ever |simply |even |go around )?(?:say(?:ing)?|call(?:ing)?|accept|tolerate|allow|claim|pretend|stand for|stand by|tell (?!(?:me|us)(?!\p{L}))|let (?:anyone|people|them|anybody|him|her))(?!\p{L})/iu,
  // "It's so hurtful to read that …"; not "it's fair to say that …"
  /(?<!\p{L})(?:it|that)(?:['’]s| is| was| feels| hurts) (?:so |very |really |just |deeply |always |utterly |quite )*(?!fair|safe|true|right|time|good|great|funny|honest|ok|fun|easy|reasonable|accurate|important|fine|allowed|correct|no lie|not)(?:\p{L}+ )?to (?:say|call|read|hear|see|claim|think|suggest|believe|treat|judge|assume|tell|be (?:called|told))(?!\p{L})/iu,
  // "Nobody thinks you are …", "who still believes that …"
  /(?<!\p{L})(?:no ?body|no one|who|none of us|hardly anyone|only (?:fools|idiots|bigots|racists)) (?:(?:at|in|on|around|from) (?:\p{L}+ ){1,3}?)?(?:here |still |really |seriously |actually |on earth |ever )*(?:thinks?|believes?|claims?|buys)(?!\p{L})/iu,
  // "Women belong in the lab and wherever they like"; not "in the kitchen"
  /(?<!\p{L})belongs? (?:wherever|everywhere|(?:in|at|on) (?:(?:the|a|our|this|any|every|all|each) ){0,2}(?:labs?|laborator(?:y|ies)|boardrooms?|sciences?|physics|maths|engineering|tech|research|stem|leadership|parliament|universit(?:y|ies)|academia|room|table|field|board|panel|stage|cockpit|control room))(?!\p{L})/iu,
  // "I hate that women get asked this"; not "I hate that women are allowed in"
  /(?<!\p{L})(?:hate|loathe|dislike|sad|angry|furious|can['’]?t (?:stand|bear)) (?:that|how|when|it when|seeing|hearing) (?:\p{L}+ ){1,3}?(?:gets?|are|is|has to|have to|must|still|being|keep|keeps)(?! (?:allowed|let|given|taking|everywhere|here|in|on|among|so|too|paid))(?!\p{L})/iu,
  // "The idea that girls are bad at maths is a myth", "I was told that …"
  /(?<!\p{L})the (?:idea|notion|myth|claim|belief|prejudice|clich[eé]|stereotype) that(?!\p{L})[^.!?\n]{3,80}(?<!\p{L})(?:is|was|needs|has|must|should|belongs|died|survives|won['’]t)(?!\p{L})|(?<!\p{L})(?:(?:I|we) (?:was|were|got|have been|['’]ve been)|(?:has|had) been|(?:my|our) \p{L}+ (?:was|got)) (?:once |just |actually )?told (?:that )?(?=\p{L}+ (?:can|are|is|should|will|do|does|ca|aren|could|belong))/iu,
  // "My supervisor thinks mothers can't do fieldwork. He is wrong."
  /(?<!\p{L})(?:my|our|your|his|her|their|the|a|some) (?:old |former |new )?(?:supervisor|boss|uncle|aunt|dad|father|grand(?:ad|father|mother)|neighbou?r|teacher|professor|landlord|colleague|dean|doctor|driver|coach) (?:still |really |actually |apparently )?(?:thinks|believes|says|claims|insists|said|thought|claimed)(?!\p{L})/iu,
  // "Hatred of gays is not a joke", "wishing death on … is never the answer", "we don't wish …"
  /(?<!\p{L})(?:hate|hatred|violence|abuse|jokes?|slurs?|prejudice|discrimination|racism|attacks?|hostility|insults?|threats?|wishing \p{L}+) (?:against|towards?|for|of|on|about|at) (?:\p{L}+ ){1,5}(?:is|are|isn['’]t|aren['’]t|has|have|must|should|will|does|do|won['’]t|hurts?|starts?|makes?)(?!\p{L})|(?<!\p{L})(?:do(?: not|n['’]?t)|would(?: not|n['’]?t)|never) wish(?!\p{L})/iu,
  // "Trans people do not deserve to be insulted", "no woman should be afraid", "not every Muslim is …"
  /(?<!\p{L})(?:do(?: not|n['’]?t)|does(?: not|n['’]?t)|never) deserves? (?:to be|this|that|such|it|the (?:hate|abuse)|any of|being|your|hate|abuse)(?! here)(?!\p{L})|(?<!\p{L})no (?:\p{L}+ ){1,3}(?:should|must|ought to) (?:ever |have to |be |feel |live |need )+(?:afraid|scared|fear|in fear|told|called|hide|unsafe|ashamed|alone|worry|ask|apologi[sz]e|choose|treated|put up|hear|beaten|hurt|hated)(?!\p{L})|(?<!\p{L})not (?:every|all|each) (?!of (?:them|you))(?:\p{L}+ ){1,3}(?:is|are|has|have)(?!\p{L})/iu,
];

/** "I don't hate immigrants": but then there is no "but". */
const NO_HATE =
  /(?<!\p{L})(?:I|we) ?(?:do not|don[’']t|dont|have never|never|could never|can[’']t|cannot|will not|won[’']t|refuse to|(?:are|am|[’'](?:re|m)) not going to) (?:hate|hated|despise|despised|dislike|look down on|blame|judge|think (?:less|badly) of)(?!\p{L})(?![^.!?\n]*(?<!\p{L})(?:but|however|except|though|just|only|they|them|enough)(?!\p{L}))/iu;

/** Whoever says that others are right says it as well. */
const AGREES =
  /(?<!\p{L})(?<!not |n['’]t |nobody )(?:(?:he|she|they)(?:['’]s|['’]re| is| are| was| were) (?:so |absolutely |totally |damn |not wrong|kinda )?(?:right|correct|spot on|not wrong)|i agree|agreed|so true|facts|preach|based|exactly(?=[.!]|$)|not (?:even )?wrong|has a point|had a point|fair point|love it|couldn['’]t agree more)(?!\p{L})/iu;

/** "You can't say it any more, but …", "not all of them are, only most" */
const TURNS =
  /, (?:only|just) (?:most|half|nearly all|almost all)(?!\p{L})|(?<!\p{L})(?:but|however|except that|though) (?!(?:not|never|no|still not|nobody)(?!\p{L}))/iu;

/** Does a sentence tell what is said of people in order to counter it, in a draft that doesn't agree? */
export const isCounterSpeech = (doc: Parsed, { text }: Sentence): boolean =>
  (tests(NO_HATE, text) || SHAPES.some((shape) => tests(shape, text))) &&
  !tests(TURNS, text) &&
  !tests(AGREES, doc.text);
