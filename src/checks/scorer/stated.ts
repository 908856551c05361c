import type { Parsed, Sentence } from '../../core/check';
import { tests } from '../../core/gate';
import { isAttributed, isConditional, isQuestion, isQuoted } from '../clause';
import { KEPT, MEANT_OTHERWISE } from '../confidential/excuses';
import { ASKED_TO_TELL } from '../confidential/people';
import { isCounterSpeech } from '../respect/counter-speech';
import { isKindlyOf, isPlayed, speaksAgainst } from '../respect/judge';
import { PART } from '../speaking-for/slots';
import { isIdle } from '../unverified-shapes';
import type { LearntTopic } from './learnt';
import type { Author } from './phrasing';

// What a scorer that counts words cannot tell: whether it is asked, quoted, supposed, or said of something else.

/** "Nobody here is stupid" and "stupid of me" insult nobody, unless somebody is spoken to. */
const NOBODY =
  /^(?:no ?body|no one|none of) |^(?!.*\b(?:you|your|ur)\b).*\b(?:mine|myself|my own|of me|like me|i am|i[’']m|i was)\b/iu;
/** "The robots I work with are idiots": what has no feelings, or no English, is not hurt. */
const OF_THINGS =
  /^\P{L}*(?:the|my|our|this|that|these|those) (?:\p{L}+ ){0,2}?(?:telescopes?|robots?|printers?|laptops?|computers?|machines?|pumps?|lifts?|scanners?|projectors?|code|software|algorithms?|chatbots?|cats?|dogs?|cows?|goats?|geese|ducks?|sheep|squirrels?|pigeons?|gulls?|rabbits?)(?!\p{L})/iu;
/** "Hope you are having a great day", and nothing bad. */
const WISHED_WELL =
  /^\P{L}*(?:(?:i|we) )?(?:(?:really|just|so|do) )?(?:hope|wish) (?:that )?(?:you|u|your)\b(?![^.!?\n]{0,60}\b(?:rot|die|dead|fail|lose|choke|suffer|burn|bleed|drown|trip|fall|never|cancer|fired|hurt|hit|pay for|regret|worst|hell)\b)/iu;
/** "Professor Ali is not a fraud, whatever you heard." */
const CLEARED =
  /\b(?:is|was|are|were)(?: not|n['’]t) (?:an? )?(?:fraud|liar|thief|cheat|crook|scam|racist|incompetent)s?\b/iu;
/** "Toxic fumes gone, thanks safety team." */
const IN_THANKS = /(?<!\p{L})(?:thanks(?! for nothing)|kiitos|merci|love it|badmouth)(?!\p{L})/iu;
/** "I got my official offer from Lancaster": whoever is sent something doesn't speak for the sender. */
const IS_SENT =
  /^\W{0,4}I(?:['’]ve| have)? (?:just |finally |also )?(?:got|received|opened|accepted|was (?:sent|given|offered)) (?:\p{L}+ ){1,3}?(?:offer|letter|e-?mail|invite|invitation|rejection|confirmation|reply|parcel|reminder|notice)s? from\b[^,;:\n]*$/iu;
/** "The rector signed … on behalf of …", "I've been answering emails for …": told of others, or of one's work. */
const IS_TOLD =
  /^\P{L}*(?:the|our|their|le|la) (?:new |former |old )?(?:rector|dean|provost|president|(?:vice-?)?chancellor|director|head|minister|mayor|captain|chair|rectrice|recteur|directeur|directrice|ministre) (?:of \p{L}+ )?(?:has )?(?:\p{L}+ly )?(?:\p{L}+ed|gave|spoke|came|went|said|told|met|wrote|a \p{L}+é)(?!\p{L})|^\P{L}*(?:I(?:['’]ve| have)? (?:been )?(?:work|worked|working|study|studied|studying|teach|taught|teaching|answering|writing|drawing|joined|started|visited|biked?|ran|run)|je (?:travaille|dessine|visite|rejoins)|j['’](?:étudie|écris|enseigne)|opiskelen|työskentelen|speaking (?:for the (?:first|second|last)|at|on|about|tomorrow|next))(?!\p{L})(?!.*(?<!\p{L})(?:we|promise|guarantee|officially|behalf|sorry)(?!\p{L}))/iu;
/** "CERN turns seventy": a birthday is no position. */
const HAS_BIRTHDAY = /(?<!\p{L})(?:turns|celebrates|fête|juhlii|täyttää|souffle)(?!\p{L})/iu;
/** "CERN is a laboratory near Geneva": what anybody may know of it. */
const IS_WHAT =
  /^\P{L}*\p{Lu}[\p{L} ]{2,30}(?<!\p{L})(?:is|was|lies|stands|sits|est|on) (?:also |both )?(?:(?:an?|the|une?|le|la) )?(?:\p{L}+ ){0,3}?(?:laborator(?:y|io)|laboratoire|laboratorio|university|université|yliopisto|institute|institut|campus|town|city|college|school)(?: \p{L}+)? (?:in|near|of|on|with|at|between|de|près|à)(?!\p{L})/iu;
/** "La Tribune écrit que …": a paper does. */
const IS_WRITTEN = /(?<!\p{L})(?:écrit|rapporte|titre|annonce|affirme|kirjoittaa|uutisoi|kertoo) (?:que|qu['’]|että)/iu;
/** An organisation has a voice only where it is named, or "we" or one of its offices is. */
const VOICE =
  /(?<!\p{L})(?:we|us|ours?|nous|notre|nos|me|meillä|meidän|uni(?:versity|versité)?|yliopisto\p{L}{0,4}|institute|college|campus|official(?:ly)?|statement|behalf|spokes\p{L}{3,8}|deans?|provost|rector|registrar|vc|department|dept|faculty)(?!\p{L})/iu;
/** "…, says new study": published, and known. */
const STUDY_SAYS =
  /\b(?:says|finds|shows|suggests|according to) (?:an? |the |this )?(?:new |recent |big |large )?(?:study|paper|survey|report|review|trial)\b/iu;
/** "Our lab manual is in the shared drive": one's own to share. */
const OUR_OWN =
  /^\P{L}*(?:my|our|mon|ma|notre|oma) (?:\p{L}+ )?(?:manual|handbook|wiki|protocols?|slides|notes|guide|timetable|poster)(?!\p{L})/iu;
/** "The workshop costs 20 euros": what a university puts on, and no shop. */
const PUT_ON =
  /^\P{L}*(?:the|our|this) (?:\p{L}+ )?(?:workshop|course|class|excursion|field trip|conference|tour|dinner|training|summer school)(?: on \p{L}+)? (?:costs?|is)(?!\p{L})/iu;
/** "Apply for our summer school": a call, and no shop's. */
const CALLS =
  /^\P{L}*(?:apply|applications|register|enrol|sign up) (?:now )?(?:for|to|are open for) (?:our|the|this) (?:\p{L}+ )?(?:(?:summer|winter|spring) school|workshop|course|programme|conference|seminar|excursion|field trip|fellowships?|scholarships?|studentships?|grants?)(?!\p{L})/iu;
/** "It clearly wasn't the driver's fault." */
const NO_FAULT = /(?:n['’]t|\bnot|\bno|\bnever|\bnobody['’]s) (?:\p{L}+(?:['’]s)? ){0,3}(?:fault|blame)\b/iu;
/** "Got told off for leaving the door open." */
const TOLD_OFF = /(?<!\p{L})told off(?!\p{L})/iu;
/** "The firemen came for a cat, it is fine." */
const OF_PETS =
  /(?<!\p{L})(?:(?:an?|the|une?|le|la|our) )(?:\p{L}+ )?(?:cat|kitten|dog|duck(?:ling)?|hedgehog|swan|squirrel|chat|chaton|chien|canard|hérisson|écureuil)(?!\p{L})/iu;
/** "Migrant birds are early this year", "African elephants hum". */
const OF_ANIMALS =
  /(?<!\p{L})(?:migra(?:nt|ting|tory)|asian|african) (?:birds?|elephants?|geese|swallows|swifts|cranes|butterfl(?:y|ies)|fish|eels?|bats?|insects?)(?!\p{L})/iu;
/** "Muslims and Christians cooked together", "all genders welcome". */
const TOGETHER = /(?<!\p{L})(?:all genders|together|side by side|ensemble|yhdessä)(?!\p{L})/iu;
/** "We hired two women and a man." */
const TAKEN_ON =
  /(?<!\p{L})(?:we|they|who|has|have|university|department|lab) (?:just |also |finally )?(?:hired|welcomed|appointed|promoted|elected|admitted|invited|congratulate|celebrate[sd]?) (?:\p{L}+ ){0,3}(?:wom[ae]n|girls?|m[ae]n|mothers|students|researchers|people)(?!\p{L})(?!.*(?:n['’]t|\bnot\b|\bbut\b|\bonly\b|\binstead\b))/iu;
/** "President Biden signed the act in 2022": what a government did, and no side taken. */
const IN_OFFICE =
  /^\P{L}*(?:the )?(?:president|prime minister|chancellor|minister|senator|governor|mayor|premier ministre|président|presidentti|pääministeri) \p{Lu}\p{L}+ (?:signed|visited|met|opened|vetoed|announced|spoke|arrived|a signé|a visité|vieraili|allekirjoitti)(?!\p{L})/iu;
/** "They sent me the quotes to check": a paper, before an interview is printed. */
const SENT_TO_CHECK =
  /(?<!\p{L})sent me the (?:\p{L}+ )?(?:quotes|proofs|galleys|transcript|pages|questions|draft)(?!\p{L})/iu;
/** "Told once more that …": what one is tired of. */
const TOLD_AGAIN = /(?<=^|[.!?\n] ?)(?:being |been )?told (?:once more|(?:yet )?again) that\b/iu;
/** "We welcome applications from …", "disabled applicants are guaranteed an interview". */
const INVITES =
  /\b(?:welcom|encourag|invit|guarante)\p{L}{1,4}\b[^.!?\n]{0,60}\b(?:appl\p{L}+|candidates?|interviews?)\b|\b(?:applicants?|candidates?)\b[^.!?\n]{0,60}\b(?:welcome|encouraged|invited|guaranteed)\b/iu;
/** "We only invite native speakers": an invitation that shuts others out. */
const SHUTS_OUT = /\b(?:only|not|no|never|nobody|bother|except|unless|but|n['’]t|dont|rather)\b|n['’]t\b/iu;
/** "Back up your data twice": advice that harms nobody. */
const OF_FILES = /(?<!\p{L})(?:back(?:ed|ing)? ?up|backups?|reboot|restart|label)(?!\p{L})/iu;
/** "“You are a fool,” he shouted." */
const OPENS_QUOTED = /^\s*["“«”][^"“”»]*(?:[,.!?…]["”»]|["”»],)/u;

/** By topic, sentences that say nothing of the kind, however their words sound. */
const HARMLESS: Partial<Readonly<Record<LearntTopic, readonly RegExp[]>>> = {
  abuse: [NOBODY, OF_THINGS, WISHED_WELL],
  advertising: [PUT_ON, CALLS, SENT_TO_CHECK],
  conduct: [NOBODY],
  confidential: [STUDY_SAYS, ASKED_TO_TELL, KEPT, MEANT_OTHERWISE, TOLD_OFF],
  copyright: [OUR_OWN],
  crisis: [NO_FAULT, OF_PETS],
  discrimination: [OF_ANIMALS, TOGETHER, TAKEN_ON],
  expertise: [OF_FILES],
  political: [IN_OFFICE],
  reputation: [CLEARED, NOBODY, OF_THINGS, IN_THANKS],
  'speaking-for': [IS_SENT, IS_TOLD, HAS_BIRTHDAY, IS_WHAT, IS_WRITTEN],
};

const isFair = (text: string): boolean => tests(TOLD_AGAIN, text) || (tests(INVITES, text) && !tests(SHUTS_OUT, text));

const DISRESPECT: ReadonlySet<LearntTopic> = new Set(['abuse', 'discrimination']);

/** Is a sentence that a scorer takes for something said by the writer, and meant? */
export function isStated(topic: LearntTopic, doc: Parsed, { orgs }: Author, sentence: Sentence): boolean {
  const { text } = sentence;
  if (isQuestion(sentence) || isQuoted(doc, sentence.range) || isConditional(sentence.tokens, 0)) return false;
  if (HARMLESS[topic]?.some((pattern) => tests(pattern, text))) return false;
  if (DISRESPECT.has(topic) && (speaksAgainst(doc) || isKindlyOf({ sentence }) || isCounterSpeech(doc, sentence)))
    return false;
  if (topic === 'unverified' && isIdle(sentence)) return false;
  if (topic === 'abuse') return !isPlayed(sentence);
  if (topic === 'discrimination') return !isFair(doc.text);
  if (topic === 'speaking-for') return tests(VOICE, doc.text) || orgs.some((org) => isNamed(doc, org));
  return true;
}

/** "Lancaster students" are not the university. */
const isNamed = (doc: Parsed, org: Author['orgs'][number]): boolean =>
  org.mentions(doc).some(({ to }) => !PART.has(doc.tokens.find(({ from }) => from >= to)?.folded ?? ''));

/** Is it somebody else's word: attributed, or in quotation marks from its beginning on? */
export const isReported = (doc: Parsed, sentence: Sentence): boolean =>
  isAttributed(doc, sentence) || tests(OPENS_QUOTED, sentence.text);
