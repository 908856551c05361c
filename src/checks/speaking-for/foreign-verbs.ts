import { type Act, NOTHING } from './verbs';

const words = (list: string) => new Set(list.split(' '));

/** French and Finnish verbs that an organisation says of itself, as they stand after its name. */
const SPEAKS = words(
  "condamne dement soutient exige promet regrette s'excuse deplore remercie garantit s'engage s'oppose desapprouve denonce salue felicite recommande appelle rembourse s'associe s'indigne interdit reclame appuie partage defend " +
    'sitoutuu vaatii pahoittelee lupaa takaa korvaa tuomitsee kiistaa tukee vastustaa kieltaytyy irtisanoutuu kiittaa onnittelee vakuuttaa kannattaa pyytaa toivottaa kieltaa puolustaa hyvittaa palauttaa luopuu perii hylkaa maksaa anoo toivoo hyvaksyy antaa myontaa lakkauttaa lopettaa peruu sulkee palkkaa irtisanoo tarjoaa',
);
/** These need the word after them: "dit non", "ei hyväksy". */
const WITH_NEXT: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    refuse: /^(?:cette|ce|ces|toute|tout|la|le|les|de|d)$/,
    rejette: /^(?:cette|ce|ces|toute|tout|la|le|les)$/,
    se: /^(?:retire|oppose|felicite|desolidarise|engage|refuse|rejouit|dissocie|reserve|tient|bat|battra|retirera)$/,
    dit: /^(?:non|oui|merci|stop|adieu)$/,
    ei: /^(?:hyvaksy|kommentoi|tue|suostu|maksa|osta|salli|myy|irtisano|aio|neuvottele|peru|anna|luovu|sulje|tingi|siedä|sieda|taivu|lakkauta|vastaa|lopeta|muuta|kannata)$/,
    "n'a": /^(?:jamais|aucune|aucun)$/,
    prend: /^(?:en|position|acte)$/,
    presente: /^(?:ses|toutes)$/,
    approuve: /^(?:sans|pleinement|cette|la|le)$/,
    offre: /^(?:a|un|une|des|le|la)$/,
    vous: /^./,
    tulee: /(?:maan|aan)$/,
  }),
);
const IS = words('est on sera reste');
const FEELS = words(
  'convaincu convaincue fier fiere desole desolee heureux heureuse ravi ravie oppose opposee favorable contre choque choquee solidaire indigne indignee attriste attristee reconnaissant reconnaissante pahoillaan ylpea sitoutunut vakuuttunut jarkyttynyt iloinen kiitollinen vastaan valmis pettynyt samaa paattanyt',
);
// "le CERN ne …", "le CERN tout entier vous …", "Caltech vous …"
const SKIP = words(
  'ne vous tous tout entier toute entiere te nous y en myos aina teille kaikille taysin virallisesti officiellement solennellement fermement toujours nyt siis taten jyrkasti syvasti vilpittomasti',
);
// "remboursera", "prendra", "ne fermera pas": a decision about what is to come.
const FRENCH_FUTURE = /^(?:n')?\p{L}{3,}(?:era|ira|dra|tra|aura|fera|vra)$/u;
// What an organisation simply will do, in anybody's words: it opens, it holds an event.
const FRENCH_NEUTRAL =
  /^(?:n')?(?:ouvrira|aura|sera|fetera|celebrera|accueillera|organisera|tiendra|recevra|redemarrera|presentera)$/u;

/** How much the words after the organisation's name sound like its own voice, in French and Finnish. */
export function foreignActAfter(text: readonly string[], at: number): Act {
  let i = at + 1;
  while (i - at < 5 && SKIP.has(text[i] ?? '') && !(text[i] === 'vous' && text[i + 1] === undefined)) i++;
  const toYou = text.slice(at + 1, i).includes('vous');
  const word = text[i] ?? '';
  const next = text[i + 1] ?? '';
  if (IS.has(word) && FEELS.has(next)) return { weight: 2, end: i + 2 };
  if (SPEAKS.has(word)) return { weight: 2, end: i + 1 };
  if (WITH_NEXT.get(word)?.test(next)) return { weight: 2, end: i + 2 };
  if (FRENCH_FUTURE.test(word)) return { weight: FRENCH_NEUTRAL.test(word) ? 1 : 2, end: i + 1 };
  return toYou && word !== '' ? { weight: 1.5, end: i + 1 } : NOTHING;
}
