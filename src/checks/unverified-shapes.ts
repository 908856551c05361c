import type { Sentence } from '../core/check';
import { tests } from '../core/gate';

/** Ways of claiming that have a shape rather than fixed words, with the weight of each. All bounded, so linear. */
export const SHAPES: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  // "sources say", "insiders confirm", "physicists have admitted": people without a name who vouch.
  {
    pattern:
      /\b(?:sources?|insiders?|scientists|experts|physicists|doctors|nurses|researchers|economists|psychologists|historians|academics|engineers|astronomers|biologists|professors|lecturers|locals|witnesses|people in the know) (?:(?:have|has|now|all|finally|just|already) ){0,2}(?:says?|confirms?|confirmed|admits?|admitted|agrees?|agreed|reveals?|revealed|warns?|warned|claims?|swears?|knows?|insists?)\b(?! (?:hi|hello|thanks|thank you|sorry|goodbye)\b)/iu,
    weight: 1.25,
  },
  // "heard from a guy at the gym", "had it off the porter", "saw on some forum"
  {
    pattern:
      /\b(?:heard|hearing|learnt|learned|got it|had it|have it|read|saw|seen|told) (?:it |this |that )?(?:from|by|off|on|in|at) (?:an?|my|some|someone|somebody|one|this|two|people|the (?:guy|girl|lad|man|woman|porter|cleaner|barman|internet|bus|train|pub|gym|queue|grapevine))\b/iu,
    weight: 1.25,
  },
  { pattern: /\bproof (?:that|the|they|of)\b|\bit['’]s a fact\b|\bthe truth is\b/iu, weight: 1.25 },
  {
    pattern:
      /\b(?:has|have|was|were) (?:now |finally |just |already )?been (?:proven|proved|shown to|discovered|confirmed)\b/iu,
    weight: 0.75,
  },
  // "by 2031", "within five years", "next year": a forecast in a firm voice.
  {
    pattern:
      /\b(?:will|going to|gonna|won['’]t)\b[^.!?\n]{1,60}\b(?:by 20\d\d|by (?:christmas|summer|spring|easter)|within (?:a|two|three|five|ten|\d+)|in (?:a|two|three|five|ten|\d+) (?:years|months|weeks|days)|next (?:year|month|week)|for good|for ever|forever)\b/iu,
    weight: 0.4,
  },
  // "lifts retention by 300%": an effect with a figure.
  {
    pattern:
      /\b(?:lifts?|boosts?|raises?|increases?|improves?|cuts?|reduces?|slashes?|lowers?) (?:\p{L}{1,15} ){0,2}by (?:exactly |almost |nearly |up to |over )?(?:\d{2,3} ?(?:%|percent|per cent)|half|two thirds|a third)/iu,
    weight: 0.75,
  },
  // "every discovery you know was made here", "will never fail again": a boast without bounds.
  {
    pattern:
      /\bevery (?:single )?(?:invention|discovery|breakthrough|technology|device|gadget|scientist|startup)s? [^.!?\n]{0,40}\b(?:started|began|was (?:born|made|invented|discovered)|comes? from|owes?)\b|\b(?:will|can) never (?:be wrong|fail|crash|break|lose|happen|degrade|fade|leak|lie)\b/iu,
    weight: 1.25,
  },
  // "an electrician on site was very clear", "une voisine m'assure": a trade without a name that vouches.
  {
    pattern:
      /\b(?:an?|my|some|one) (?:\p{L}{3,15} )?(?:electrician|plumber|porter|nurse|driver|builder|technician|cleaner|caretaker|guard|cook|chef|barista|barber|hairdresser|neighbour|neighbor|secretary|retired \p{L}{3,12}|source|insider) (?:[\p{L}\p{N}]{1,12} ){0,5}(?:was (?:very |quite |absolutely )?(?:clear|certain|sure|adamant)|swears|swore|assured|assures|promised|insists|insisted|confirmed|confirms)(?!\p{L})/iu,
    weight: 1.25,
  },
  // "my neighbour works at the ministry and says": somebody without a name who is said to be close to it.
  {
    pattern:
      /\b(?:my|our|a) (?:\p{L}{1,12}['’]s )?(?:neighbou?r|friend|mate|cousin|uncle|aunt|brother|sister|flatmate|housemate|roommate|wife|husband|partner|mum|dad|brother-in-law|sister-in-law|landlord|barber|hairdresser) (?:who )?(?:works|worked|is|knows (?:someone|somebody|people|a guy)) (?:at|for|in|as|with|close to) [^.!?\n]{2,40}\b(?:says?|said|told|reckons?|swears?|confirms?|confirmed|heard)\b(?! (?:hi|hello|thanks|thank you|sorry|no|yes)\b)/iu,
    weight: 1.25,
  },
  // "a guy at the bus stop swore that": somebody without a name, with something of consequence.
  {
    pattern:
      /\b(?:an?|some|this|the) (?:guy|man|woman|bloke|lady|lad|girl|kid|stranger|dude|fella|student|driver|porter|cook|waiter) (?:(?:at|on|in|from|of|behind) [^.!?\n]{3,30} )?(?:swore|swears|claims|claimed|reckons|reckoned|insists|insisted)(?! (?:at|by|to|on|loudly)\b)/iu,
    weight: 1.25,
  },
  // "the government is faking the figures": a secret deed of those in power.
  {
    pattern:
      /\b(?:the |our |your )?(?:government|govt|nasa|media|msm|who|bbc|scientists|doctors|pharma|nhs|army|police|council|bank|un|eu) (?:is|are|has been|have been|keeps?) (?:secretly |just |all )?(?:faking|fabricating|hiding|inventing|poisoning|spying on|lying about|covering up|(?:tracking|controlling) (?:us|you|people|everyone|all of us|our|your)|paid to)\b(?! behind\b)/iu,
    weight: 2,
  },
  // "they put something in the water"
  {
    pattern:
      /\bthey(?:['’]re| are)? (?:put|putting|pumping|pump|spraying|spray|add|adding) (?:something|stuff|chemicals|drugs|chips) (?:in|into) (?:the|our|your) (?:\p{L}+ )?(?:water|food|air|milk|vaccines?|jabs?|heads?|brains?|arms?|tea|coffee|drinks?|sky|skies|meals|bread)\b/iu,
    weight: 2,
  },
  // "80 percent of profs never read your thesis": a figure about a kind of people, and no source.
  {
    pattern:
      /\b(?:\d{2,3} ?(?:%|percent|per cent)|most|half) of (?:all )?(?:profs|professors|lecturers|students|deans|doctors|scientists|teachers|people|phds|postdocs|men|women|academics) (?:never|always|secretly|cheat|lie|can['’]t)\b/iu,
    weight: 2,
  },
  // "word on Olive Walk is that"
  { pattern: /\bword (?:on|in|around|at) (?:the )?\p{L}{2,15}(?: \p{L}{2,15})? (?:is|has it)(?: that)? /iu, weight: 2 },
  // "it's being said that", "I read on Facebook that"
  {
    pattern:
      /\b(?:it['’]s|it is) (?:now )?being said that\b|\b(?:read|saw|seen) (?:it |this )?on (?:facebook|twitter|reddit|tik ?tok|instagram|insta|whats ?app|discord|telegram|yik yak|the internet|you ?tube|4chan) that (?!it['’]?s\b|you\b|your\b|my\b|i\b|we\b)/iu,
    weight: 2,
  },
  // "c'est un cuisinier qui me l'a dit", "opettajan serkku sanoi että"
  {
    pattern:
      /(?<!\p{L})c['’]est une? \p{L}{3,15} qui (?:me|nous) l['’]a (?:dit|raconté|confirmé|juré)|(?<!\p{L})\p{L}{0,14}(?:serkku|kaveri|naapuri|tuttu|kollega|täti|setä) (?:sanoi|kertoi|väitti|vannoi),? (?:mulle |minulle )?että(?!\p{L})/iu,
    weight: 2,
  },
  // "will definitely find aliens by 2030"
  {
    pattern:
      /\bwill (?:definitely|certainly|surely|100 ?%|for sure) [^.!?\n]{3,50}\b(?:by 20\d\d|within (?:a|two|three|five|ten|\d+) years?)\b/iu,
    weight: 1.25,
  },
  // "three people got salmonella I hear"
  {
    pattern: /\b(?:(?:so |or so )?(?:i hear|i['’]m told|i was told|i gather)|or so they say)(?=[.!…]*(?:\s*$|\n))/iu,
    weight: 1.25,
  },
  // "a study somewhere showed", "science says so": a source nobody can look up.
  {
    pattern:
      /\ba (?:study|paper|survey|report) (?:somewhere|from somewhere|i (?:once )?(?:read|saw)(?: somewhere)?|i can['’]t find)\b|\bscience says so\b/iu,
    weight: 1.25,
  },
  // "we have solved consciousness", "our battery will end climate change": more than anybody has done.
  {
    pattern:
      /\b(?:we|our (?:lab|team|group|\p{L}{3,15}))(?:['’]ve| have| has| just| finally| basically){0,3} (?:solved|cracked|cured|beaten|defeated|ended) (?:the (?:problem of )?)?(?:consciousness|cancer|ageing|aging|fusion|dark matter|dark energy|climate change|alzheimer['’]?s?|dementia|quantum gravity|death|poverty|diabetes|turbulence|world hunger)(?!\p{L})/iu,
    weight: 2.5,
  },
  {
    pattern:
      /\bwill (?:finally |soon |single-handedly )?(?:end|stop|solve|cure|eliminate|eradicate|abolish) (?:all )?(?:climate change|global warming|cancer|hunger|world hunger|poverty|disease|ageing|aging|alzheimer['’]?s?|dementia|the energy crisis|the housing crisis)(?!\p{L})/iu,
    weight: 2,
  },
  {
    pattern:
      /(?<!\p{L})(?:une? (?:pote|ami|amie|voisine?|coll[èe]gue|infirmi[èe]re?|chauffeur|cousine?)|ma (?:coiffeuse|voisine|cousine|tante|belle-sœur)|mon (?:coiffeur|voisin|cousin|oncle|beau-frère)) (?:[\p{L}’',]{1,12} ){0,6}(?:m['’](?:assure|a assuré|a juré|a confirmé)|jure|affirme|assure|compte déjà|a confirmé)(?!\p{L})/iu,
    weight: 1.25,
  },
];

// "They say you can tell a geologist by …", "il paraît qu'on reconnaît un … à ce qu'il …": of a kind, not of an event.
const SAYING =
  /\bil para[iî]t qu['’]on (?:reconna[iî]t|devient|voit|sait) (?:toujours |jamais )?(?:une?|les) (?:\p{L}+ ){1,3}(?:à|au|aux|quand|par|dès)(?!\p{L})|\b(?:they say|it is said|i['’]m told|apparently) (?:that )?you can (?:always )?(?:tell|spot|recogni[sz]e|know) an? \p{L}+/iu;

// "Rumour has it the vending machine accepts coins again", "fire alarm test on Wednesday".
const HOUSEHOLD =
  /\b(?:vending machine|coffee machine|kettle|photocopier|microwave|dishwasher|toaster)s? (?:is |are )?(?:back|fixed|working|works?|accepts?|takes?)\b|^\P{L}*(?:the )?(?:fire )?alarm (?:test|drill) (?:is |on |this |next )*(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

// "Il paraît que la neige arrive": the weather is small talk.
const WEATHER =
  /\b(?:apparently|they say|they['’]re saying|rumou?r has it|i hear(?:d)?|il para[iî]t qu['’]?e?|kuulemma)\b[^.!?\n]{0,25}(?<!\p{L})(?:snow(?:s|ing|y)?|rain(?:s|ing|y)?|sunshine|sunny|drizzle|neige|neiger|pluie|pleuvoir|soleil|lunta|sataa|sadetta|aurinko)(?!\p{L})/iu;

/** Is it a saying, or small talk of machines and the weather, passed on without harm? */
export const isIdle = ({ text }: Sentence): boolean =>
  tests(SAYING, text) || tests(HOUSEHOLD, text) || tests(WEATHER, text);
