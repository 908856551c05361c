import lexicon from '../../../rules/lexicons/people.json';
import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import { startingIn } from '../../core/search';
import { isQuestion } from '../clause';
import { compileFrames } from '../frames';
import { type Detector, isMisread } from './kind';
import { type Person, peopleIn, withoutOwnKin, wordsWithPeople } from './people';

const { illness, ill, cue, private: secrets, papers, leave, process, therapist } = lexicon.classes;
const CUES = compileLexicon({
  health: [...illness, ...ill, ...cue, ...therapist],
  private: [...secrets, ...cue, ...papers, ...leave, ...process],
});
const CUES_KEY = Symbol('private cues');
const SAID = {
  health: compileFrames({ said: lexicon.health }, lexicon.classes),
  private: compileFrames({ said: lexicon.private }, lexicon.classes),
};
const READERS = compileFrames({ reads: ['_person ~3 _reads !out|into|away'] }, lexicon.classes);

// Past a century and public: history, not somebody's record.
const PUBLIC_FIGURE =
  /\b(?:1[5-8]\d\d|19[0-4]\d|biography|biopic|novel|president|minister|king|queen|actor|singer|footballer|celebrity|historian|memoir|film|documentary|season|episode|volunteers?|volunteering|dying to|character|in (?:his|her|their) (?:own )?(?:book|memoir|interview|talk))\b/iu;
// Machines break down too.
const MACHINE =
  /\b(?:car|bus|coach|train|lift|printer|boiler|van|server) (?:had a |has a )?breakdown|\bbreakdown (?:of|by)\b/iu;
const LINK = /https?:|www\.|\bvia @/;
// Among people one works, studies or lives with, a name is somebody's and not a newsmaker's.
const CIRCLE =
  /\b(?:lab|thesis|viva|dissertation|supervisor|desk|print room|estates|covering|back in|signed off|leave (?:her|him|them) alone|heads up|heard it here|fyi|shame|office|class|seminar|group|team|course|exam|colleagues?|students?|lectures?|hr|accounts|reception|flat|house|tutor\w*|list|reference|interview|be kind|be patient|be nice|send love|get well|thoughts with|pass it on|in confidence|don't tell|at work|works? with|in my|in our|équipe|labo|meidän|kurssi\w*|ryhmä\w*|registry|appeal|extension|deferral|tonight|sending (?:love|strength)|gutted for|the lad|the lass|quit moaning|stop (?:asking|speculating|whispering)|you all know|in the year (?:above|below)|our only|ppl ask|turn up|estates|payroll|beamline|disability (?:office|service|team)|occupational health|volunteers|admits?|applicants?|reading season|postdocs?|phds?|dept|uni|campus|halls|bay|ward \d+)\b/iu;
// Of somebody known by a first name only because a story or a programme says so.
const STORY =
  /\b(?:strictly|love island|bake ?off|big brother|coronation street|corrie|eastenders|emmerdale|hollyoaks|netflix|hbo|bbc|series|sequel|chapter|plot|play|novel|comic|anime|game|opera|musical|prince|duke|duchess|royals?|meghan|rumours|royal family|saint|cat|dog|kitten|puppy|hamster|horse|robot|statue|turbine)\b/iu;

/** Told with leave, or by the person before. */
export const CONSENT =
  /\b(?:in (?:his|her|their) own words|with (?:his|her|their) (?:blessing|permission|consent|okay|ok|agreement)|asked (?:me|us) to (?:share|tell|post|pass)|(?:wants|wanted) (?:you|everyone|everybody|people|us all) to know|(?:he|she)['’]s (?:happy|fine|ok|okay) (?:for me|with me|to share)|(?:speaks|talks|spoke|talked|writes|wrote|blogs?) (?:openly |publicly )?about|open about|has written about|avec (?:son|leur) accord|parle ouvertement|luvalla)\b/iu;
/** A talk or a team names what somebody works on in brackets. */
export const PROGRAMME =
  /\b(?:talks?|speak(?:s|ers?|ing)?|presents?|(?:new|our) (?:group|team|lab|project|theme|section) (?:leaders?|leads?|heads?)|investigators|fellows|experts?|supervisors?|panel|keynotes?|session|programme|conference|symposium|seminar|lectures?|join(?:s|ing)?|welcome|delighted|prize|award\w*|congratulations|research|professor of|exposé|colloque|intervenants?|luento|puhujat|puhuja)\b/iu;
const IF = /^(?:if|si|jos) /iu;

/** A question that tells: of what is known already, or what to do about it. */
export const TELLS =
  /^(?:did|do|does) (?:you|we|anyone|anybody|everyone|everybody) (?:all |else )?(?:know|hear|realise|notice)\b|^(?:is it true|am i the only one who knows|have you heard|vous saviez|tiesittekö|tiesitkö)\b|[,–—-] ?(?:mitä (?:voi|pitäisi|teen)|et alors|so what|right|no|eh|hein|ça se voit|vous saviez|tu savais|any (?:tips|advice|ideas)|(?:how|what|who) (?:do|can|should) i|should i|que faire)\b[^?]{0,60}\?/iu;

/** A named or known person's illness, pregnancy, therapy: what is theirs to tell. */
export const findHealth: Detector = (doc) => findPrivate(doc, 'health');

/** What else is theirs to tell: love and family troubles, papers, debts, offences, being disciplined. */
export const findPrivateLife: Detector = (doc) => findPrivate(doc, 'private');

function* findPrivate(doc: Parsed, kind: 'health' | 'private'): Generator<Range> {
  const cues = doc
    .memo(CUES_KEY, () => CUES.find(doc.tokens))
    .filter((cue) => cue.category === kind && !isMisread(doc.text, cue));
  if (cues.length === 0 || tests(CONSENT, doc.text)) return;
  for (const sentence of doc.sentences) {
    if (startingIn(cues, sentence.range).length === 0) continue;
    if (
      tests(PUBLIC_FIGURE, sentence.text) ||
      tests(MACHINE, sentence.text) ||
      IF.test(sentence.text) ||
      (isQuestion(sentence) && !tests(TELLS, sentence.text))
    )
      continue;
    const people = withoutOwnKin(doc.text, peopleIn(sentence)).filter(
      (person) => mayBeMeant(doc, person) && !isCue(cues, person),
    );
    if (people.length === 0) continue;
    const words = wordsWithPeople(sentence, people);
    if (READERS.find(sentence.text, words).length > 0) continue;
    const [said] = SAID[kind].find(sentence.text, words);
    if (!said) continue;
    const range = { from: sentence.range.from + said.from, to: sentence.range.from + said.to };
    const isSubject = doc.text.slice(range.from, range.to).includes('(') && tests(PROGRAMME, doc.text);
    if (!isSubject) yield range;
  }
}

/** "Dyslexia Awareness Week" is nobody. */
const isCue = (cues: readonly Range[], { from, to, by }: Person): boolean =>
  by === 'full' && cues.some((cue) => from <= cue.from && cue.to <= to);

function mayBeMeant(doc: Parsed, { by }: Person): boolean {
  if (by === 'known' || by === 'titled') return true;
  if (tests(LINK, doc.text)) return false;
  // Newsmakers go by their full names, those one knows by their first.
  return tests(CIRCLE, doc.text) || (by === 'first' && !tests(STORY, doc.text));
}
