import type { Parsed } from './check';
import type { Range } from './draft';
import { compileLexicon } from './lexicon';
import { firstWhere } from './search';
import type { Token } from './tokens';

// Words that make "Kent" or "Lancaster" the university rather than the county, the city or a person.
const ACADEMIC =
  'university universities uni unis campus campuses lecturer* professor* prof student* undergrad* postgrad* phd msc mba dphil postdoc* faculty department dept laboratory research researcher* researching academic* lectur* seminar* alumni alumnus alumna alum graduate* staff vice_chancellor vc dean provost registrar fresher* freshman freshmen offer_holder* admissions tuition enrolment enrollment scholarship* bursar* thesis dissertation degree module fellow fellowship universite etudiant* doctorant* en_these ma_these these_de these_sur enseignant* chercheu* professeur* conferences doctorat labo laboratoire yliopisto* opiskelij* tutkij* professori* lehtori* vaitoskirj* tohtori* kampus* vaitel* laitos laitoksella tutkimus* opett*';
// Words of people and places that a town has outside its university, too.
const LOCAL =
  'reader school lab labs teaching teach course library librarian scientist* chemist* physicist* engineer* historian* sociologist* linguist* mathematician* economist* astronom* biolog* statistic* geograph* neuroscien* archaeolog* anthropolog* psycholog* philosoph* technician* apprentice intern tutor tutors ingenieur* physicien* fyysik* insinoor*';
// What people write of themselves: in a post these words are about something else.
const OF_ONESELF =
  "phding phd'ing phder post_doc doctoral finalist sabb sabbs sabbatical su students'_union pgr pgrs pgt viva first_year second_year third_year final_year 1st_year 2nd_year 3rd_year 1st_yr 2nd_yr 3rd_yr fourth_year 4th_year year_1 year_2 year_3 widening_participation lecturing lectureship primatologist* criminologist* musicologist* ethnographer* zoologist* ecologist* geologist* volcanologist* hydrologist* virologist* immunologist* theologian* classicist* medievalist* egyptologist* ethicist* geneticist* hispanist* shakespearean* demographer* climatologist* seismologist* palaeontologist* microbiologist* political_scientist* shifter muon* detector collider beamline higgs quark* gluon* heavy_ion* boson* hadron* calorimeter* particle_physics qgp hiukkas* lhc meyrin prevessin neutrino* antimatter antiproton* supersymmetry dark_matter daq night_shifts";
// Subjects, which mean the university when its name stands right beside them: "econ, Kent", "law at Lancaster".
const SUBJECTS =
  'physics phys maths math stats chem biochem biosciences econ politics philosophy history history_of_science history_of_art english_lit english_literature comp_lit literature linguistics ling sociology socio psychology psych psyc anthropology anthro classics geography geog law criminology theology religious_studies film_studies media_studies drama computing comp_sci compsci cs computer_science actuarial_science astrophysics astro neuro neuroscience creative_writing social_policy social_work social_sciences forensic_science management_science biomed biomedical_science biomedicine fine_art american_studies european_studies hispanic_studies medieval_studies liberal_arts cultural_studies gender_studies development_studies theoretical_physics wildlife_conservation quantitative_finance biology bioscience chemistry mathematics statistics economics politics_and_ir international_relations ir environmental_science earth_science data_science sports_science ppe ppr';

const terms = (list: string) => list.split(' ').map((term) => term.replaceAll('_', ' '));
const CONTEXT = compileLexicon({
  academic: terms(ACADEMIC),
  local: terms(LOCAL),
  ofOneself: terms(OF_ONESELF),
  subject: terms(SUBJECTS),
});
type Context = ReturnType<typeof CONTEXT.find>[number];

/** How far an ambiguous name may stand from its context word, in tokens: about one clause. */
const CONTEXT_REACH = 12;
const CONTEXT_KEY = Symbol('academic context');

/** Does an ambiguous name mean the university: an academic word near it, and neither a person nor a place around it? */
export function isAcademic(doc: Parsed, name: Range): boolean {
  const contexts = doc.memo(CONTEXT_KEY, () => CONTEXT.find(doc.tokens));
  const first = doc.tokens[name.from] as Token;
  if (isPlace(doc, name)) return false;
  if (isPersonOrTitle(doc, name, contexts)) return false;
  const sentence = doc.sentenceAt(first.from)?.range;
  if (isPlaceOfAnother(doc, name, sentence?.from ?? 0, contexts)) return false;
  const start = firstWhere(contexts, ({ tokens }) => tokens.from >= name.from - CONTEXT_REACH);
  const end = firstWhere(contexts, ({ tokens }) => tokens.from > name.from + CONTEXT_REACH);
  return contexts.slice(start, end).some((context) => {
    const isInName = name.from <= context.tokens.from && context.tokens.from < name.to;
    const isNear = !sentence || (context.from >= sentence.from && context.to <= sentence.to);
    return isNear && !isInName && counts(doc, context, name);
  });
}

/** "Kent Police", "Kent and Medway": does the next word make a county, a city or another body of it? */
export function isPlace(doc: Parsed, name: Range): boolean {
  const next = doc.tokens[name.to];
  if (next?.folded === 'and') return /^ \p{Lu}/u.test(doc.text.slice(next.to, next.to + 2));
  return NOT_THE_UNIVERSITY.has(next?.folded ?? '');
}

/** Does a word near a name make it the university's? In bios, where people name their trade and town, not all do. */
function counts(doc: Parsed, context: Context, name: Range): boolean {
  const isBio = doc.draft.field === 'bio';
  if (isBio && isHome(doc, name)) return false;
  switch (context.category) {
    case 'academic':
      return !isBio || !isOfAnother(doc, context, name);
    case 'local':
      return !isBio || !isLocalWork(doc, context, name);
    case 'ofOneself':
      return isBio;
    case 'subject':
      return isBio && isBeside(doc, context.tokens, name);
  }
}

// Words that may stand capitalised before a name without making a person of it.
const NAME_OPENERS = new Set(
  'at in from for of the to with near and by our via hello dear thanks join visit study'.split(' '),
);
const TITLES = new Set('dr prof professor sir lord lady dame miss mr mrs ms'.split(' '));
const TITLES_OF = new Set('duke duchess duchy earl house men man maid'.split(' '));

/** "Clark Kent", "Alvar Aalto", "Dr Lancaster", "House of Lancaster": a capitalised word or a title makes a surname. */
function isPersonOrTitle(doc: Parsed, name: Range, contexts: readonly Context[]): boolean {
  const before = doc.tokens[name.from - 1];
  const first = doc.tokens[name.from] as Token;
  if (!before) return false;
  const between = doc.text.slice(before.to, first.from);
  if (before.folded === 'of' && TITLES_OF.has(doc.tokens[name.from - 2]?.folded ?? '')) return true;
  if (between === ' ' || between === '. ') {
    const next = doc.tokens[name.to];
    if (TITLES.has(before.folded) && !(next && startsAt(contexts, name.to))) return true;
  }
  if (between !== ' ' || !/^\p{Lu}\p{Ll}+$/u.test(doc.text.slice(before.from, before.to))) return false;
  return !startsAt(contexts, name.from - 1) && !NAME_OPENERS.has(before.folded);
}

/** Is there a context word at the token? */
function startsAt(contexts: readonly Context[], at: number): boolean {
  return contexts[firstWhere(contexts, ({ tokens }) => tokens.from >= at)]?.tokens.from === at;
}

// What follows when "Kent" or "Lancaster" is a county, a city, another school or a brand.
const NOT_THE_UNIVERSITY = new Set(
  "state county police constabulary fire ambulance nhs hospital hospitals infirmary council chamber libraries live life coast downs ancestors ancestry cricket ccc rfc fc show wildlife messenger guardian brewery online city house castle bomber gate place street road avenue pa california ohio pennsylvania medway sussex museum vase based born bred native girl lass lad boy grammar station services races girls girls' boys boys' royal high bible".split(
    ' ',
  ),
);

const OTHER_UNIVERSITY = /^(?:universit(?:y|e|ies)|uni|uca|uclan)$/;
/** From another university's name to the place where it stands: at most one comma, no new thing said. */
const UP_TO_PLACE = /^[^,;|.•·\n]{0,25}(?:, ?(?:in )?| \(| in )$/u;

/** "University of Cumbria, Lancaster campus": what academic words there are belong to another university. */
function isPlaceOfAnother(doc: Parsed, name: Range, sentence: number, contexts: readonly Context[]): boolean {
  const next = doc.tokens[name.to];
  if (next && startsAt(contexts, name.to) && !/^campus/.test(next.folded)) return false;
  const first = doc.tokens[name.from] as Token;
  for (let at = name.from - 1; at >= Math.max(0, name.from - 7); at--) {
    const token = doc.tokens[at] as Token;
    if (token.from < sentence) return false;
    if (!OTHER_UNIVERSITY.test(token.folded)) continue;
    const isOf = /^(?:of|for|de|du)$/.test(doc.tokens[at + 1]?.folded ?? '');
    const named = isOf ? doc.tokens[at + 2] : token;
    const calledBefore = isOf || token.folded.startsWith('uc') || isCapitalised(doc, doc.tokens[at - 1], token);
    if (calledBefore && named && named.to < first.from && UP_TO_PLACE.test(doc.text.slice(named.to, first.from)))
      return true;
  }
  return false;
}

const AT_HOME = new Set('live lives living born raised home house weekends summers grew up family'.split(' '));

/** "From Kent", "living in Kent": where somebody is at home. */
function isHome(doc: Parsed, name: Range): boolean {
  const before = doc.tokens[name.from - 1]?.folded;
  return before === 'from' || (before === 'in' && AT_HOME.has(doc.tokens[name.from - 2]?.folded ?? ''));
}

/** "Glasgow uni" makes no university of Lancaster. */
function isOfAnother(doc: Parsed, { tokens }: Context, name: Range): boolean {
  const token = doc.tokens[tokens.from] as Token;
  if (!/^uni(?:versity)?$/.test(token.folded) || tokens.from === name.to) return false;
  return isCapitalised(doc, doc.tokens[tokens.from - 1], token);
}

/** "Christ Church University": does a capitalised word stand right before? */
function isCapitalised(doc: Parsed, before: Token | undefined, token: Token): boolean {
  return !!before && before.to + 1 === token.from && /^\p{Lu}/u.test(doc.text.slice(before.from, before.to));
}

const PLACE = new Set('in near around across from based throughout dans vers'.split(' '));
const EVERYDAY_KIND =
  /^(?:primary|secondary|grammar|high|junior|infant|nursery|driving|sunday|village|boarding|riding|prep|old|avid|civil|structural|software|chartered|heating|gas|sound|network|local|family|children's|public|yoga|piano|dance|music|language|private|maths)$/;
const EVERYDAY_OBJECT =
  /^(?:teacher|teachers|governor|run|nurse|librarian|meals|yoga|piano|dance|guitar|kids|primary)$/;
/** Work that is as often outside a university: only "engineer at Kent" is inside. */
const TRADE = /^(?:engineer|ingenieur|insinoor|technician|apprentice|library|librarian|chemist|school)/;

/** "Historian in Kent", "primary school, Kent", "civil engineer, Kent": work that is done in any town. */
function isLocalWork(doc: Parsed, { tokens }: Context, name: Range): boolean {
  const word = doc.tokens[tokens.from]?.folded ?? '';
  if (PLACE.has(doc.tokens[name.from - 1]?.folded ?? '')) return true;
  if (EVERYDAY_KIND.test(doc.tokens[tokens.from - 1]?.folded ?? '')) return true;
  if (EVERYDAY_OBJECT.test(doc.tokens[tokens.to]?.folded ?? '')) return true;
  const { from, folded } = doc.tokens[name.from] as Token;
  if (folded.endsWith("'s") && tokens.from > name.from) return false;
  return TRADE.test(word) && !/(?:\bat|@)\s?$/iu.test(doc.text.slice(Math.max(0, from - 5), from));
}

const LINKS = new Set([',', '(', '@', '/', '|', '·', '•', '–', '—', '-', ':', 'at', ', at', ', @']);

/** "Physics, Kent", "econ @ Lancaster", "Kent law": nothing between the subject and the name but a link. */
function isBeside(doc: Parsed, subject: Range, name: Range): boolean {
  const between = (before: number, after: number) =>
    doc.text.slice(doc.tokens[before]?.to, doc.tokens[after]?.from).toLowerCase();
  if (subject.from === name.to) return between(name.to - 1, subject.from) === ' ';
  const isClose = subject.to <= name.from && name.from - subject.to <= 1;
  return isClose && LINKS.has(between(subject.to - 1, name.from).trim());
}
