import type { Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { firstMatch, tests } from '../core/gate';

/** What a frame says the writer does. */
export type FrameKind =
  | 'blame'
  | 'guess'
  | 'deathCount'
  | 'responder'
  | 'insider'
  | 'naming'
  | 'image'
  | 'ignore'
  | 'allClear';

/** A stretch of a sentence that fits a frame. */
export interface Framed extends Range {
  readonly kind: FrameKind;
}

interface Frame {
  readonly kind: FrameKind;
  readonly pattern: RegExp;
}

/** Up to so many words in between. */
const gap = (most: number) => `(?:[\\p{L}\\p{N}'’-]{1,18},? ){0,${most}}`;
const frame = (kind: FrameKind, source: string, flags = 'iu'): Frame => ({ kind, pattern: new RegExp(source, flags) });

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|dozens|several|at least \\w{1,8})';
/** Those who have a hand in how a place is run, whom one names when something goes wrong. */
const HANDS =
  '(?:interns?|students?|postgrads?|undergrads?|freshers?|postdocs?|phds?|technicians?|operators?|drivers?|contractors?|subcontractors?|suppliers?|builders?|roofers?|welders?|electricians?|plumbers?|cleaners?|caterers?|chefs?|cooks?|porters?|caretakers?|janitors?|wardens?|guards?|security|estates|facilities|management|managers?|admins?|sysadmins?|lecturers?|professors?|profs?|leaders?|organisers?|organizers?|the pi|that pi|the ta|the lab|the school|the uni|the university|the department|maintenance|someone|somebody|some(?: \\p{L}{1,12}){1,2}|whoever|idiots?|they)';
/** What such a hand does so that something goes wrong. */
const BLUNDER =
  '(?:mixed|left|forgot|dropped|spilled|spilt|knocked|overcharged|overfilled|overloaded|overheated|drilled|welded|fuelled|fueled|plugged|unplugged|poured|opened|ignored|skipped|propped|wedged|lit|caused|triggered|set off|set fire|sacked|fired|skimped|cheaped|bodged|botched|lied|covered|failed|refused|clicked|misread|misjudged|disabled|switched off|turned off)';
const INSULT =
  '(?:clowns?|idiots?|morons?|muppets?|cretins?|imbeciles?|numpty|numpties|pillocks?|cowboys|amateurs|dimwits?|halfwits?|numbskulls?|jokers|incompetents?|negligent|reckless|careless|criminals?|cowards)';
/** Those who know more than they may say; families and friends only where they are somebody's. */
const IN_THE_KNOW =
  '(?:emts?|medics?|paramedics?|nurses?|surgeons?|porters?|caretakers?|janitors?|custodians?|cleaners?|guards?|bobby|coppers?|cops?|policeman|policewoman|sergeant|constable|detective|inspector|deputy|dispatcher|fireman|firemen|firefighters?|safety officer|officer|sysadmins?|receptionist|secretary|provost|registrar|the dg|the dean|the rector|the warden|(?:my|our|a) (?:brother|sister|mum|mom|dad|cousin|uncle|aunt|aunty|mate|friend|pal|roomie|roommate|flatmate|housemate|boyfriend|girlfriend|wife|husband|neighbour|neighbor|boss|supervisor|source|contact|insider|guy|bloke))';
const POLICE =
  '(?:police|polis|cops?|coppers|swat|officers?|snipers?|marksmen|armed (?:unit|response|team|officers)|feds|bomb (?:robot|squad|disposal|guys)|undercovers?|tactical (?:team|unit)|negotiators?|special forces|riot (?:squad|van|vans))';
const PLACE =
  '(?:behind|roof|rooftops?|back door|side door|rear door|loading dock|stairwell|stairs|basement|tunnel|bushes|hedge|lining up|line up|lined up|massing|staging|in position|moving in|went in|going in|going through|crawling|creeping|waiting (?:in|behind|by|at|round)|parked|round the back|side|entrance|car park|bike shed|window|floor|mixed in|dressed as|disguised|turning (?:folk|people|everyone))';
const SUSPECT =
  '(?:victims?|casualty|patient|suspect|attacker|shooter|gunman|prowler|intruder|arsonist|culprit|stalker|flasher|hacker|bomber|thief|killer|murderer|dead (?:guy|girl|man|woman|lad|student)|(?:injured|burned|burnt|wounded|unconscious) (?:guy|girl|man|woman|lad|student|postdoc|technician)|(?:guy|girl|lad|man|woman|kid|student|chemist|one|person|bloke|technician) (?:in|on|inside) the (?:ambulance|stretcher|helicopter|photo|video|icu|cell|cells)|missing (?:guy|girl|man|woman|lad|student|kid)|himself|herself)';

/**
 * What people do wrong in an emergency, where it has a shape rather than fixed words. Each is innocent by itself: it
 * counts only where a grave event is the subject. All bounded, so linear.
 */
const FRAMES: readonly Frame[] = [
  frame('blame', '\\bheads? (?:should|must|will|needs? to|has to|have to|gotta|better) roll\\b'),
  frame(
    'blame',
    "\\b(?:his|her|their|its|its own|own|whose|entirely|all|'s|s’s|uni's|estates'?) (?:own )?(?:\\p{L}{1,8} )?fault\\b|\\bfault is (?:it|that|this)\\b",
  ),
  frame('blame', `(?<!\\b(?:i['’]m|i am|like|me) (?:an? )?(?:\\p{L}{1,10} )?)\\b${INSULT}\\b`),
  frame(
    'blame',
    "(?<!\\b(?:i|i['’]ve|we|we['’]ve) )\\b(?:never|don['’]t ever|didn['’]t even|doesn['’]t even|won['’]t) (?:been )?(?:trains?|trained|checks?|checked|tests?|tested|cleans?|cleaned|fix|fixed|fixes|maintained|maintains|serviced|inspected|replaced|repaired|patched|patches|listened|listens|bothered|cared|worked|came on|went off)\\b",
  ),
  frame(
    'blame',
    "\\b(?:was|were|had been|been|is|are) (?:\\p{L}{1,8} )?(?:drunk|pissed|hammered|wasted|plastered|stoned|hungover|drinking|texting|speeding|asleep|messing about|not (?:even )?(?:on site|there|trained|qualified)|at the (?:wine|beer|gin|vodka|pub))\\b|\\b(?:wasn|weren)['’]t even (?:on site|there|trained|qualified|insured|looking)\\b",
  ),
  frame(
    'blame',
    "\\bif \\p{L}[^.!?\\n]{2,60}\\b(?:had|hadn['’]t|['’]d)\\b[^.!?\\n]{2,60}\\b(?:wouldn['’]t|nobody would|no one would|none of|would (?:still )?be)\\b",
  ),
  frame(
    'blame',
    "\\b(?:is|are|it['’]s|that['’]s) on (?:them|him|her|management|estates|the (?:uni|school|dean|director|organisers|organizers))\\b|\\bblood (?:is )?on (?:\\p{L}{1,12} )?hands\\b|\\bkilled (?:that|this|our) \\p{L}{2,12}\\b",
  ),
  frame(
    'blame',
    `\\b(?:because|bc|cos|cuz|coz|['’]cause) (?:of )?(?:the |that |our |their |an? |some )?(?:\\p{L}{1,12} )?${HANDS} `,
  ),
  frame('blame', `\\b${HANDS} (?:has |have |had |just |then |who |what ){0,2}${BLUNDER}\\b`),
  frame(
    'blame',
    '\\bno (?:life ?jackets?|helmets?|gloves|goggles|seat ?belts?|harness|tide tables?|training|supervision|permit|risk assessment|extinguishers?|sprinklers|smoke detectors?|maintenance|guard rails?)\\b',
  ),
  frame(
    'blame',
    '\\b(?:had it coming|(?:saw|see|seen) (?:it|this|that) coming|serves? (?:him|her|them) right|got what (?:he|she|they) deserved|deserves? (?:it|a darwin|what)|darwin award|natural selection|self[- ]inflicted|wot done it|what done it|that did it|paid the price for)\\b',
  ),
  frame(
    'guess',
    "\\b(?:mark my words|(?:zero|not a) doubt|plain and simple|calling it now|(?:you )?do the maths?|would predict|guaranteed|dead cert|end of(?: story)?(?=[.!]|$)|stake my|no question about|any fool|told (?:you|ya|u) (?:lot|all|so)|what else could|who else (?:could|would)|i['’]d swear|case closed|mystery solved|it['’]s (?:so |pretty )?obvious|make of that what|draw your own|join the dots|always (?:is|was)|they['’]ll (?:tell you|say|call it|blame))\\b|(?<=\\p{L}) = (?=\\p{L})|(?<!\\d)100 ?%(?= (?:someone|somebody|the|a|an|his|her|that|this|\\p{L}{1,15}['’]s)\\b)",
  ),
  frame(
    'deathCount',
    "\\b(?:didn['’]t|did not|won['’]t|isn['’]t going to|not going to|aren['’]t going to) (?:make it|wake up|pull through|survive)(?! (?:to|in time|on time|into|past)\\b)|\\b(?:isn['’]t|not|aren['’]t|never) (?:waking up|coming home|alive|breathing|moving|responding)\\b|\\bgod rest\\b|\\brest (?:him|her|them)\\b|\\bbrain[- ]?dead\\b",
  ),
  frame(
    'deathCount',
    `\\b(?:${NUMBER}|over \\d{1,3}|about \\d{1,3}) (?:of (?:us|them|ours?) )?${gap(2)}(?:gone|dead|killed|trapped|missing|injured|hurt|drowned|unconscious|wounded|in (?:the )?(?:hospital|icu|a&e|surgery)|inside)\\b|\\b(?:killed|took|claimed|injured|buried|drowned|trapped) (?:at least |about |over |another )?(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens)\\b|\\bwhole (?:\\p{L}{1,10} )?(?:crew|team|group|shift|class|family|bus|flat) (?:inside|gone|dead|trapped|missing)\\b`,
  ),
  frame(
    'deathCount',
    "\\bone of (?:our|my|the) (?:\\p{L}{1,12} )?(?:students?|postdocs?|colleagues?|technicians?|staff|lecturers?|professors?|engineers?|porters?|undergrads?|phds?|interns?|contractors?|cleaners?|children)\\b[^.!?\\n]{0,30}\\b(?:died|is dead|are dead|was killed|were killed|passed away|didn['’]t make it|lost (?:his|her|their) life)\\b",
  ),
  frame(
    'insider',
    `\\b${IN_THE_KNOW} ${gap(4)}(?:told me|told us|tells me|texted me|reckons|whispered|mouthed|let slip|blabbed|confirmed to me|hinted|confided|leaked|winked|says they|says it|says the|says he|says she|swears)\\b`,
  ),
  frame(
    'insider',
    "\\b(?:i['’]m told|am told|(?:just )?been told by|i understand from|per (?:my|the|a|our) (?:\\p{L}{1,12} )?(?:chat|group|group ?chat|discord|scanner|mate|friend|nurse|contact|source)|source(?: is|:) (?:my|me|a)|heard (?:it |this |that )?(?:on|from|off) (?:the|a|my)|(?:has|have|had|['’]s) already said|they (?:just )?(?:won['’]t|wont|don['’]t want to|aren['’]t going to|will never) (?:say|tell|admit|confirm)|nobody (?:official )?(?:will|wants to) (?:tell|say|admit)|(?:hasn['’]t|haven['’]t|won['’]t) (?:said|say) so|so i will|told (?:faculty|staff|us all|everyone|all of us) (?:on|in|at|over|to keep)|war[- ]room|sitrep|cat['’]s out|can guess wh(?:o|ose)|cover[- ]?(?:up )?story)\\b",
  ),
  frame(
    'insider',
    `\\b(?:my|our) (?:brother|sister|mum|mom|dad|cousin|uncle|aunt|aunty|mate|friend|pal|roomie|roommate|flatmate|housemate|boyfriend|girlfriend|wife|husband|neighbour|neighbor|boss|contact) (?:in|on|at|from|who works) ${gap(3)}(?:says|said|saw|thinks|heard)\\b`,
  ),
  frame(
    'responder',
    `\\b${POLICE} ${gap(5)}${PLACE}\\b|\\b(?:undercover|plain[- ]?clothes|unmarked) (?:officers?|police|cops?|cars?|vans?|ones?)\\b|\\bmarshals are turning\\b`,
  ),
  frame(
    'naming',
    `\\b${SUSPECT} ${gap(4)}(?:is|was|are|were) (?:called |named |an? |the |our |one of |from |\\p{L}{2,12}[’'])`,
  ),
  frame(
    'naming',
    `\\b(?:${SUSPECT}|student|students|TA|lad|girl|boy|guy|man|woman|kid|technician|postdoc|porter|driver)(?: [\\p{L}'’]{1,14}){0,5} (?:is|was|are|were) (?:called |named )?\\p{Lu}\\p{Ll}{2,15}(?:,| and | \\p{Lu}|\\.|!|$)`,
    'u',
  ),
  frame(
    'naming',
    "\\b(?:[Gg]et well(?: soon)?,?|[Ss]tay strong,?|[Tt]houghts with|RIP(?: to)?(?: our| dear| lovely| poor){0,3}) (?!(?:All|Everyone|Everybody|The|To|My|Our)\\b)(?:Dr\\.? |Prof\\.? |Mr\\.? |Mrs\\.? |Ms\\.? )?\\p{Lu}\\p{Ll}{1,15}\\b|\\b[Ww]e(?:['’]ve)? (?:just )?lost (?:our )?\\p{Lu}\\p{Ll}{1,15}[.,!]|\\b(?:[Ii]t['’]s|[Tt]hat['’]s|[Ii]t was|[Ii]t is|[Hh]e['’]s called|[Ss]he['’]s called) \\p{Lu}\\p{Ll}{2,15} (?:in|from|on|who|of)\\b",
    'u',
  ),
  frame(
    'naming',
    '\\b(?:names? (?:in|by|via|on) (?:dms?|pm|comments?|request)|dm (?:me )?for (?:the )?names?|(?:i|we|they|you) (?:all )?know (?:exactly )?(?:who(?: (?:it|did|you|they)\\b|[.!,]|$)|which one)|do your thing|first name (?:starts|begins)|name (?:starts|begins) with|initials)',
  ),
  frame(
    'naming',
    '\\b[Ww]as (?:it|that) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\p{Lu}\\p{Ll}{2,15}\\?',
    'u',
  ),
  frame(
    'image',
    '\\b(?:live ?stream(?:ing|ed)?|livestream|streaming|live thread|live[- ]?tweet(?:ing)?|filming|filmed|recording|photographed|zoom (?:on|in|to)|(?:the )?faces? of (?:the|that)|best seats|front[- ]row|(?:photo|photos|video|vid|clip|pics?|footage) (?:below|inside|attached|above|here|in (?:reply|replies|thread|comments)|of (?:him|her|them|the)))\\b',
  ),
  frame(
    'ignore',
    "\\bwhatever (?:the |your |their )?(?:\\p{L}{1,15} ){0,3}(?:says?|said|texts?|tells?|thinks?)\\b|\\b(?:(?:come|go|head|meet|gather|walk|shelter|use|take|run) (?:[\\p{L}'’]{1,14} ){0,6}instead|skip the (?:\\p{L}{1,12} ){0,2}(?:hospital|evacuation|muster|assembly|test|tests|line|queue|clinic|vaccine|jab|decon|shower|roll ?call)|don['’]t (?:bother|go to the|wait for the|listen|trust|call|use the)|(?:ignored?|ignoring) (?:it|the|that|them)|(?:hop|jump|climb|cut|nip|slip|squeeze|sneak) (?:over|through|round|under|past|the) (?:the )?(?:\\p{L}{1,12} ){0,3}(?:fence|gate|wall|barriers?|cordon|tape|car park|hedge|window)|(?:is|was|all|are) for nothing|out you come|(?:go|come|get|head) back (?:in|inside|to work)|propped|go after (?:him|her|them)|to myself|(?:lifts?|elevators?|exits?|stairs|tunnel|road|bridge|path) (?:in \\p{L}{1,15} )?(?:is|are) (?:fine|open|clear|safe|ok))\\b",
  ),
  frame(
    'allClear',
    "\\b(?:(?:is|was|it['’]s|that['’]s|thing) (?:all )?over(?=[,.!]|$)|called off|stood down|kettle on|carry on(?: working)?|(?:go|back) to (?:lectures|class|your desks|work|bed)|you['’]ll (?:all )?be (?:fine|ok|grand|alright)|(?:it['’]s |just |only |merely )(?:only |just )(?:the|a|an|some) |smells? of nothing|(?:doesn['’]t|don['’]t) smell|perfectly safe|nothing to worry)\\b",
  ),
  // French
  frame(
    'guess',
    "(?<!\\p{L})(?:j['’]en suis (?:certaine?|sûre?|persuadée?|convaincue?)|c['’]est (?:évident|clair|sûr|certain|forcément|encore)|à tous les coups|à coup sûr|forcément|comme par hasard|je parie|je mets ma main|encore un coup|sans aucun doute|tout le monde (?:le )?sait)(?!\\p{L})",
  ),
  frame(
    'blame',
    '\\b(?:rien (?:entretenu|vérifié|contrôlé|fait)|(?:jamais|pas) (?:été )?(?:entretenue?s?|vérifiée?s?|contrôlée?s?|formée?s?)|(?:sa|leur|ta|votre) faute|la faute (?:à|de|du|des|au|aux)|incompétents?|incapables|irresponsables?|crétins?|abrutis?|idiots?|(?:a|ont) (?:oublié|laissé|bâclé|ignoré|provoqué|causé|mal)|des têtes (?:vont|doivent)|(?:était|étaient) (?:bourrée?s?|ivres?|saouls?|au téléphone))(?!\\p{L})',
  ),
  frame(
    'insider',
    "(?<!\\p{L})(?:m['’]a (?:dit|confié|soufflé|confirmé|avoué|raconté)|on me dit|on m['’]a dit|d['’]après (?:un|une|mon|ma) |selon (?:un|une|mon|ma) |(?:nous|vous|le) cachent?|veulent pas (?:le )?dire|source interne|entre nous|ne le répétez)(?!\\p{L})",
  ),
  frame(
    'deathCount',
    "(?<!\\p{L})(?:(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|plusieurs|au moins \\p{L}{1,8}) (?:\\p{L}{1,12} ){0,2}(?:morts?|mortes?|décédée?s?|blessée?s?|tuée?s?|disparue?s?|à terre)|(?:n['’]a|n['’]ont|a|ont) pas survécu|(?:est|serait) (?:morte?|décédée?)|respire plus|paix à son âme|à terre)(?!\\p{L})",
  ),
  frame(
    'image',
    "(?<!\\p{L})(?:en direct|direct vidéo|je filme|j['’]ai filmé|j['’]ai tout filmé|vidéo (?:ici|en|dans)|photos? (?:ici|en|dans|du blessé|de la victime)|montez le son)(?!\\p{L})",
  ),
  frame(
    'responder',
    "(?<!\\p{L})(?:police|gendarmes?|raid|gign|flics?|snipers?|policiers) (?:[\\p{L}'’]{1,14} ){0,5}(?:toit|derrière|entrée|parking|escaliers?|étage|sous-sol|porte|en position|encerclent|bloquent)(?!\\p{L})",
  ),
  frame(
    'allClear',
    "(?<!\\p{L})(?:(?:vous )?inquiétez[- ](?:vous )?pas|pas de panique|aucun (?:danger|risque)|rien de grave|revenez|vous pouvez (?:rentrer|revenir|retourner)|(?:ça|ca) sent rien|une blague|un canular|fausse alerte|continuent?|c['’]est rien|c['’]est fini|restez au bureau|pas la peine d(?:e|['’]))(?!\\p{L})",
  ),
  frame(
    'naming',
    "\\b(?:[Cc]['’]est|[Cc]['’]était|s['’]appelle|victime (?:est|était)|blessée? (?:est|s['’]appelle)) (?!Le\\b|La\\b|Les\\b)\\p{Lu}\\p{Ll}{2,15}(?= (?:du|de|des|en|qui|au|\\p{Lu})|[,.!]|$)",
    'u',
  ),
  // Finnish
  frame(
    'guess',
    '(?<!\\p{L})(?:(?:ihan |aivan |sata)?varmasti|takuulla|sata ?varma\\p{L}{0,3}|vannon|selvästi|selvä tapaus|tietenkin|sanokaa mun|sanoinhan|mähän sanoin|arvasin|kysykää vaikka|ei epäilystäkään|taas kerran)(?!\\p{L})',
  ),
  frame(
    'blame',
    '(?<!\\p{L})(?:syylli(?:nen|set|siä)|teko(?:ja|sia)|(?:oma|heidän|hänen|niiden) (?:vika|syy)|vika|(?:jätti|jättivät|unohti|unohtivat|sytytti|tunaroi|mokasi|töpeksi|laiminlöi)|idiootit?|pellet?|tumpelot?|taliaivot?|(?:oli|olivat) (?:kännissä|humalassa|päissään)|päitä (?:vadille|pitää)|tahallaan)(?!\\p{L})',
  ),
  frame(
    'insider',
    '(?<!\\p{L})(?:kertoi (?:mulle|minulle|meille)|(?:mulle|minulle|meille) kerrottiin|kahden kesken|kuulemma|kuulin|sisäpiiri\\p{L}{0,6}|eivät (?:kerro|sano|myönnä)|ei(?:vät)? (?:uskalla )?kertoa|salaavat|salataan)(?!\\p{L})',
  ),
  frame(
    'deathCount',
    '(?<!\\p{L})(?:(?:\\d{1,3}|yksi|kaksi|kolme|neljä|viisi|useita|monta) (?:\\p{L}{1,16} ){0,2}(?:kuol\\p{L}{1,8}|loukkaantun\\p{L}{1,6}|haavoittu\\p{L}{1,6}|jäi alle)|ei (?:hengitä|selvinnyt|selviä|herää)|menehtyi|kuoli|löytyi kuolleena)(?!\\p{L})',
  ),
  frame(
    'image',
    '(?<!\\p{L})(?:kuvasin|kuvaan|striimaan|livenä|suorana|video (?:tässä|kommenteissa|alla)|kuva (?:tässä|kommenteissa|alla|uhrista))(?!\\p{L})',
  ),
  frame(
    'responder',
    '(?<!\\p{L})poliis\\p{L}{0,4} (?:[\\p{L}\\p{N}:,]{1,20} ){0,5}(?:katolla|takaove\\p{L}{1,4}|sivuove\\p{L}{1,4}|piilossa|kulman takana|asemissa|rappu\\p{L}{1,6}|parkkipaik\\p{L}{1,6})(?!\\p{L})|(?<!\\p{L})(?:piiritt|rynnäk)\\p{L}{1,6}',
  ),
  frame(
    'allClear',
    '(?<!\\p{L})(?:turha(?:a|an)?|väärä hälytys|vaara ohi|voitte? (?:palata|mennä|tulla)|voi (?:palata|mennä)|ei (?:hätää|vaaraa|mitään hätää)|ei (?:kannata|tarvitse|tartte) (?:evakuoida|lähteä|poistua)|palatkaa|takaisin (?:töihin|luennolle|sisään))(?!\\p{L})',
  ),
  frame(
    'naming',
    '(?<!\\p{L})(?:[Uu]hri|[Tt]ekijä|[Uu]hkaaja|[Aa]mpuja|[Ss]yyllinen|[Ll]oukkaantunut|[Kk]uollut|[Kk]adonnut)(?: \\p{L}{1,14}){0,2} (?:on|oli) (?:meidän |yks |yksi |entinen |\\p{Lu}\\p{Ll}{2,15})',
    'u',
  ),
];

/** An emergency that is told by a figure or by what a vehicle did rather than by a word for it. */
const SCENE: readonly RegExp[] = [
  /^(?!.{0,400}\b(?:drill|exercise|practice|test)\b).*\ball clear\b[^.!?\n]{0,30}\b(?:back inside|back in|come back|go back|get back)\b/isu,
  /\b(?:died|dead|killed|hurt|injured|passed away) (?:in|after|during|at|because of) (?:the|that|this|today['’]s|last night['’]s|yesterday['’]s) (?:\p{L}{2,12} )?(?:accident|explosion|fire|crash|collapse|fall|shooting|attack|flood|blast|avalanche)\b/iu,
  /\bwhat (?:really|actually) happened (?:in|at|on|to|with)\b|\bvs\.? (?:an? )?(?:student|cyclist|pedestrian|bike|car)\b/iu,
  /\b[Ww]e(?:['’]ve)? (?:just )?lost (?:our )?\p{Lu}\p{Ll}{1,15}[.,!] (?:Only|RIP)\b/u,
  /\bM ?[3-9]\.\d\b|\bmagnitude [3-9]\b/u,
  /\b(?:bus|minibus|coach|van|car|train|tram|boat|lorry|bike|ferry|kayak|canoe|dinghy) (?:\p{L}{1,10} ){0,3}(?:rolled|flipped|overturned|sank|hit|ploughed|plowed|mounted|was driven at|went (?:off|into|over|under))\b/iu,
  /\b(?:hydrogen|propane|butane|methane|acetone|ether|battery|batteries|solvent|transformer|boiler|fume hood|generator) (?:\p{L}{1,10} ){0,2}(?:went up|caught|blew|ignited|exploded)\b|\bcaught fire\b/iu,
  /\b(?:lift|elevator|rope|crane|ladder|scaffolding) (?:[\p{L}\p{N}]{1,10} ){0,4}(?:snapped|gave way|fell|dropped|broke|failed)\b|\b(?:cable|harness) (?:[\p{L}\p{N}]{1,10} ){0,4}(?:snapped|gave way)\b/iu,
  /\btide took\b|\b(?:cut off|caught) by the tide\b|\bdidn['’]t come back from\b|\b(?:found|pulled) (?:her|him|them|a body)\b.{1,60}\b(?:river|lake|reeds|sea|water|canal|woods|not alive)\b/iu,
  /\b(?:student|undergrad|fresher|postdoc|TA|lecturer|prof|professor|kid|lad|girl|boy|guy)s? (?:[\p{L}'’]{1,12} ){0,4}(?:took (?:his|her|their) own life|shot (?:himself|herself)|didn['’]t make it (?:out|i['’]m)|drown(?:ed|ing)|got hit|was hit|was stabbed)\b/iu,
];

/** Is an emergency told by its shape? */
export const isToldScene = (text: string): boolean => SCENE.some((pattern) => tests(pattern, text));

/** The frames that a sentence fits, each with the first place that fits it. */
export function framesIn({ text, range }: Sentence): readonly Framed[] {
  return FRAMES.flatMap(({ kind, pattern }) => {
    const match = firstMatch(pattern, text);
    return match ? [{ kind, from: range.from + match.index, to: range.from + match.index + match[0].length }] : [];
  });
}
