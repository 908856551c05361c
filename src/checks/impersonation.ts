import type { Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { tests } from '../core/gate';
import type { OrgNames } from '../core/organisation';
import { outermost } from '../core/search';
import { isQuestion, isQuoted } from './clause';

// A personal account that passes itself off as the organisation or a part of it: greets as one, calls itself official,
// takes its name, or trades under its logo. Patterns read a sentence in which each name of the organisation is one sign.

/** What stands for a name of the organisation. */
const ORG = '¤';
/** Words of a unit's name. */
const UNIT = String.raw`(?: (?:[\p{L}\d'’&.-]{2,20})){0,4}`;
/** What an organisation has that speaks or sells. */
const OUTLET =
  '(?:accounts?|pages?|profiles?|handles?|channels?|feeds?|stores?|shops?|groups?|servers?|bots?|help ?lines?|compte|chaîne|tili|sivu|kanava|offers?|news|support|voice)';
const CLAUSE_END = String.raw`(?=\s*(?:[!.,:;?–—(]|$|\p{Extended_Pictographic}))`;

/** "Kent IT Helpdesk checking in": an office that speaks. */
const SPEAKS = new RegExp(
  String.raw`^\P{L}*(?:(?:hi|hello|hey|ok|okay|attention|good morning|bonjour|hei|moi)\b(?: (?:all|everyone|everybody|folks|students|freshers))?[,!: ]+)?(?:the )?(?<unit>(?:[\p{L}’'-]{2,20} ){0,4}${ORG}(?:['’]s)?${UNIT}) (?:here|checking in|speaking|reporting(?: for duty)?|vastaa(?: täällä)?|täällä|à votre (?:écoute|service))${CLAUSE_END}`,
  'iu',
);
/** Who speaks is a person after all, from there or on the way to it. */
const PERSON =
  /(?<!\p{L})(?:postdoc|students?|alum\p{L}{0,3}|grads?|undergrads?|freshers?|phd|\p{L}{3,12}(?:ist|ician|eer)|prof|professor|lecturer|researcher|employee|staff(?:er)?|parent|mum|dad|fan|dropout|nerd|geek|teacher|librarian|manager|member|person|guy|girl|applicant|candidate|intern|fellow|insider|lover|doctorante?|étudiante?|stagiaire|opiskelija|tutkija|fuksi|teekkari|from|at|in|near|i|my|me)(?!\p{L})/iu;

/** Units that speak for the organisation. */
const OFFICE =
  '(?:admissions?|housing|accommodation|halls|press|media|news|it|help ?desk|service|services|desk|team|office|registrar|registry|security|support|library|comms|communications?|department|dept|faculty|estates|facilities|finance|hr|recruitment|enrolment|fees|catering|parking|hq|headquarters|admin|administration|management|outreach|careers|welfare|wellbeing|visits?|exams?|payroll|shop|store|opintopalvelut|palvelut|tiedotus|service|scolarité|accueil)';
const IS_OFFICE = new RegExp(String.raw`(?<!\p{L})${OFFICE}(?!\p{L})`, 'iu');

/** Whoever has an office speaks for it. */
const HEAD = /^(?:the )?(?:dean|provost|president|vice-?chancellor|rector|registrar|director(?:-general)?) of /iu;

const WHOLE: readonly RegExp[] = [
  // "Hello from your Caltech housing team"
  new RegExp(
    String.raw`\b(?:hi|hello|greetings|good (?:morning|afternoon|evening)|bonjour|salut|hei|moi|terveisiä|terve)\b[^.!?\n]{0,12} ?(?:from |de la part de )?(?:your|votre|teidän|the official) (?:\p{L}{2,14} ){0,2}${ORG}(?=(?: [\p{L}’'-]{2,20}){0,2} ${OFFICE}(?!\p{L})|${CLAUSE_END}|['’]s? official)`,
    'iu',
  ),
  // "Aalto University (official)", "Caltech Store Official"
  new RegExp(
    String.raw`${ORG}${UNIT} ?[(\[|–—-] ?official(?=[)\]]|\s*$)|(?:named?|called|name is|renamed) [^.!?\n]{0,12}${ORG}${UNIT} official\b`,
    'iu',
  ),
  // "We're your official halls account", "voici le compte officiel"
  new RegExp(
    String.raw`\b(?:we['’]re|we are|i['’]m|i am|this is|here['’]s|here is|voici|tämä on|call(?:ing|ed)? (?:it|myself|ourselves)|follow us for|run(?:ning)? (?:it )?as)\b (?:now |from today |all |the |an? |your |our |le |la ){0,3}(?:\p{L}{2,14} ){0,2}(?:${ORG} )?(?:official|officielle?|virallinen) (?:(?:${ORG}|\p{L}{1,14}) ){0,2}${OUTLET}\b|\bvoici (?:le|la) (?:compte|page|chaîne) officiel`,
    'iu',
  ),
  // "Changed my headline to 'CERN'"
  new RegExp(
    String.raw`\b(?:set|sets|changed|changing|renamed|switched|updated|edited|turned)\b[^.!?\n]{0,30}\b(?:display name|user ?name|handle|headline|(?:profile|page|account|channel|group) name|nickname|myself|nimi|pseudo)\b[^.!?\n]{0,6}\b(?:to|as|into|en)\b ?["“”'‘«@]{0,2}(?:the )?${ORG}(?! (?:blue|green|red|time|colou?rs?)\b)(?!${UNIT} (?:postdoc|student|alum\p{L}{0,3}|physicist|engineer|fellow|researcher|lecturer|professor|grad))`,
    'iu',
  ),
];

/** An account with the organisation's name is made … */
const MADE = new RegExp(
  String.raw`\b(?:i|we)(?:['’]ve| have|['’]m)? (?:just |now )?(?:opened|opening|grabbed|registered|made|created|set up|started|launched|snapped up|bought|running|run|took over|using)\b[^.!?\n]{0,40}(?:${ORG}|@\w{3,30}|\b(?:logo|crest|handle)\b)|\b(?:our|my) new handle\b|${ORG}${UNIT} [^.!?\n]{0,40}is (?:now )?live\b`,
  'iu',
);
/** … and those whose name it is do not know, or readers are to take it for theirs. */
const UNKNOWN =
  /\b(?:nobody|no one|the dept|the department|the dean|deans|the uni|the university|they|hr|the press office|the real (?:one|account|office))\b[^.!?\n]{0,16}\b(?:doesn['’]t|don['’]t|didn['’]t|hasn['’]t|has to|have to|needn['’]t|can['’]t|won['’]t|no) (?:know|notice|noticed|find out|shut|idea|asked)|\b(?:no|nope)[,.]? the (?:dept|department|uni|university|dean|office) doesn['’]t know\b|\bunknown to\b|\bunasked\b|\bwithout (?:asking|permission|telling)\b|\b(?:looks?|sounds?|seems?) (?:so |very |totally |pretty |quite )?(?:official|real|legit)\b|\bofficial-looking\b|\b(?:tired of|instead of) waiting for\b|\bfaster than (?:the real|hr|they)\b|\bhandle so\b/iu;

const ACCOUNT =
  /\b(?:accounts?|pages?|profiles?|handles?|channels?|feeds?|stores?|shops?|servers?|bots?|help ?lines?|user ?names?|insta(?:gram)?|tik ?tok|discord|facebook|twitter|telegram|whats ?app|group|compte|tili|sivu)\b|@\w/iu;

const LOGO = /\b(?:logo|crest|coat of arms|emblem|letterhead|wordmark|header|seal|branding)\b/iu;
const TRADE =
  /\b(?:sell(?:ing|s)?|my (?:shop|store|business|startup|company|side (?:hustle|gig)|etsy|brand|band|podcast|invoices?)|our (?:shop|store|startup|company|brand|podcast|invoices?)|side (?:hustle|gig)|merch(?:andise)?|invoices?|customers|clients|shop name|etsy|my avatar|profile pic(?:ture)?|business cards?)\b/iu;
const TAKEN =
  /\b(?:traced|copied|pinched|borrowed|nicked|stole|stolen|lifted|swiped|slapped|stuck|put|using|used|use|with the|printed|added)\b/iu;
/** "You can't use the crest on merch": said of a rule, or with leave. */
const ALLOWED =
  /\b(?:licen[cs]ed?|permission|allowed|not allowed|can['’]t use|cannot use|don['’]t use|do not use|must not|please don['’]t|rules?|guidelines|policy|official (?:shop|store))\b/iu;

/** Where a personal account passes itself off as the organisation; undefined where none does. */
export function impersonationIn(doc: Parsed, org: OrgNames): Range | undefined {
  const names = outermost([...org.namings(doc), ...org.mentions(doc)]);
  if (names.length === 0) return undefined;
  for (const sentence of doc.sentences) {
    if (isQuestion(sentence)) continue;
    const own = names.filter(({ from }) => sentence.range.from <= from && from < sentence.range.to);
    if (
      own.length === 0 ||
      own.some((name) => isQuoted(doc, name) && !tests(/\b(?:name|username|headline)\b/iu, sentence.text))
    )
      continue;
    if (poses(doc, sentence, masked(sentence, own))) return sentence.range;
  }
  return undefined;
}

function poses(doc: Parsed, sentence: Sentence, text: string): boolean {
  const unit = SPEAKS.exec(text)?.groups?.['unit'];
  if (unit && (tests(HEAD, unit) || (tests(IS_OFFICE, unit) && !tests(PERSON, unit)))) return true;
  if (WHOLE.some((pattern) => pattern.test(text)) && !tests(DENIED, sentence.text)) return true;
  if (MADE.test(text) && tests(ACCOUNT, doc.text) && tests(UNKNOWN, doc.text)) return true;
  return (
    tests(LOGO, sentence.text) && tests(TRADE, doc.text) && tests(TAKEN, sentence.text) && !tests(ALLOWED, doc.text)
  );
}

/** It says that it is not the organisation's, or points to what is. */
const DENIED =
  /\b(?:links?|https?|unofficial|not (?:an? |the )?official|never official|fan (?:account|page)|parody)\b/iu;

/** A sentence with a sign for each name; units that follow a name keep their words. */
function masked({ text, range }: Sentence, names: readonly Range[]): string {
  return names.toReversed().reduce((all, { from, to }) => {
    if (from < range.from || to > range.to) return all;
    return all.slice(0, from - range.from) + ORG + all.slice(to - range.from);
  }, text);
}
