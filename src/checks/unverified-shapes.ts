/** Ways of claiming that have a shape rather than fixed words, with the weight of each. All bounded, so linear. */
export const SHAPES: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  // "sources say", "insiders confirm", "physicists have admitted": people without a name who vouch.
  {
    pattern:
      /\b(?:sources?|insiders?|scientists|experts|physicists|doctors|nurses|researchers|economists|psychologists|historians|academics|engineers|astronomers|biologists|professors|lecturers|locals|witnesses|people in the know) (?:(?:have|has|now|all|finally|just|already) ){0,2}(?:says?|confirms?|confirmed|admits?|admitted|agrees?|agreed|reveals?|revealed|warns?|warned|claims?|swears?|knows?|insists?)\b/iu,
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
];
