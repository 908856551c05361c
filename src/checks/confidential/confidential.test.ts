import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../core/edits';
import { builtInPacks } from '../../packs';
import { finder } from '../../packs/testing';
import { confidential } from '.';

const findingsOf = finder(builtInPacks);

const FLAGS: readonly string[] = [
  'Keep it under your hats, but the physics building is being sold to a developer.',
  'Sneaky peek at the unreleased rankings: we dropped twelve places.',
  'My supervisor swore me to secrecy, so naturally: we found life on Enceladus. Kidding. It’s phosphine.',
  'Screenshot from the staff-only channel: "redundancies start Monday".',
  'The REF panel results aren’t out until Thursday but I’ve seen ours. 3.8!!',
  'Just came out of the hiring committee, we’re going with the Oxford candidate.',
  'Our industrial sponsor would kill me, but the new alloy contains scandium.',
  'Not for onward circulation: minutes of Tuesday’s executive board attached.',
  'HR asked us not to mention it, but Tom was fired for harassment.',
  'I’ve been told this in strict confidence, so please be nice to Anna, she’s going through a divorce.',
  'The paper I’m refereeing for PRL is complete rubbish, authors are from MIT.',
  'Press release goes out at 10, but you can have it now: we’re merging with the Royal College.',
  'Draft budget leaked to me: 4% cuts across the board.',
  'Between us, the Vice-Chancellor is stepping down in March.',
  'Sharing the confidential feedback from our accreditation visit. Ouch.',
  'We’re not allowed to name the donor. Fine. It rhymes with Schmoogle.',
  'The dean told a few of us privately that the master’s programme will be axed.',
  'I overheard the director on the phone: the collider upgrade is delayed to 2032.',
  'The embargo says Wednesday 17:00 but who reads those, here’s the abstract.',
  'Under NDA with Nokia, but let me just say 6G is closer than you think.',
  'They haven’t told the students yet: no more Latin from September.',
  'My friend in payroll says the rector got a 20% bonus.',
  'Our unpublished data show the drug does nothing. Don’t tell the sponsor.',
  'Anonymous reviewer 2 turned out to be Prof. Klein, the editor slipped up.',
  'Security is down at the north gate this week, nobody checks bags.',
  'We lost the ERC grant. Official letter comes next week, keep quiet please.',
  'I signed a confidentiality agreement so all I’ll say is: Apple, campus, autumn.',
  'The interview panel liked candidate B best, she’ll get the call tomorrow.',
  'leaking this because people deserve to know: internal audit found 2 million missing',
  'Internal only: the outage was caused by an intern.',
  'Don’t forward this: list of colleagues taking voluntary severance.',
  'In the closed part of Senate they voted to shut the Paris campus.',
  'The student who reported him is Emma from my group.',
  'Our lawyers told us to say nothing about the patent dispute. It’s with Samsung.',
  'She doesn’t want people to know she failed her viva, so pretend you don’t.',
  'Top secret until Monday: the new logo is purple.',
  'I was at the confidential briefing and yes, they plan layoffs.',
  'Photo of the whiteboard from today’s strategy meeting, before someone wipes it.',
  'Restricted circulation memo says visitors will be banned from point 5.',
  'Reviewing grant proposals tonight. The one from Leeds copied ours.',
  'My colleague confided that he’s interviewing at ETH.',
  'The new course isn’t announced yet, shhh: MSc in Quantum Gastronomy.',
  'This mustn’t leave the building: the beam pipe has a crack.',
  'Nobody’s supposed to know, but the queen visits on Friday.',
  'Tender documents say Siemens bid 3.2 million, we bid 2.9.',
  'Here’s what was said at the disciplinary hearing this morning.',
  'Le nouveau directeur sera nommé lundi, mais chut : c’est Dupont.',
  'Document confidentiel du conseil : les frais vont doubler.',
  'Je n’ai pas le droit d’en parler, mais notre partenaire est Airbus.',
  'Ei saisi vielä sanoa, mutta saimme ERC-rahoituksen.',
  'Luottamuksellinen muistio vuoti: kampus myydään.',
  'Salassapitosopimus kieltää, mutta asiakas on Supercell.',
  'Dekaani kertoi lounaalla, että linja lakkautetaan.',
  'Off the record, the provost thinks the strike is justified.',
  'What the minister told us at dinner, strictly private, was that funding is gone.',
  'Wasn’t going to post this, the meeting was confidential, but they called students cash cows.',
  'I clean the boardroom. They left the flipchart up: campus in Annecy closes in 2028.',
  'The referee’s report came with the author’s name blacked out badly. Hi, Doctor Lindgren.',
  'Comms would rather I kept this quiet, but the new observatory director is Yara Haddad.',
  'We were told to say nothing until Thursday, so here it is on Tuesday: 40 posts go.',
  'Sitting in the appointments committee, bored. Candidate three is terrible, we’re picking candidate one.',
  'My tutee told me about his eating disorder in supervision yesterday, be gentle with Jamie.',
  'Somebody accidentally shared the salary spreadsheet with the whole department. The dean earns 190k.',
  'The funder asked for discretion. I asked for a raise. It’s the Wellcome, 4 million, malaria.',
  'Told in confidence by the union rep: they will accept 2.5 on Friday.',
  'From the collaboration meeting, members only: the excess is at 4.2 sigma.',
  'Tribunal papers landed in my pigeonhole by mistake. He admits everything on page 9.',
  'Not announced until the gala but Dr Osei has won the teaching award!!',
  'Whoever reported me to the ombuds, I recognise your grammar, Helen.',
  'Tomorrow’s stats resit: question 3 is the chi-squared one. You’re welcome.',
  'The dean cried in my office about her marriage. Anyway, be kind.',
  'Our bid for the Horizon call is 6.2M and we know Delft’s is 7.',
  'HR swore me to silence about the head of estates being suspended. Oops.',
  'The patent isn’t filed yet but picture a toaster, with lasers, that folds.',
  'Senate papers marked reserved: the Classics degree is going.',
  'They haven’t told the postdocs yet: contracts end in March.',
  'Copied from the closed Teams channel: "we will not renew Bennett".',
  'Heard from the next cubicle: the provost is going to Stanford.',
  'My flatmate types up the disciplinary letters. Three expulsions this week, all from Derwent.',
  'I marked Theo’s dissertation, second time he’s failed it, shame.',
  'Under the Official Secrets Act, technically. The drone thing works, it follows sheep.',
  'En réunion de direction ce matin, on nous a demandé de nous taire : le labo de Grenoble ferme.',
  'Le jury m’a fait jurer le silence, mais le prix va à Inès Caron.',
  'J’ai vu la liste des admis avant tout le monde, Hugo tu es dedans !',
  'Confidence de couloir : la doyenne démissionne en mars, rien n’est signé.',
  'PV du conseil restreint, page 4, je vous le poste : gel des embauches.',
  'L’embargo tombe jeudi, moi je craque ce soir : la comète a de l’eau.',
  'Hallituksen suljetusta kokouksesta: kauppakorkea muuttaa Espooseen.',
  'Rehtori pyysi pitämään tämän salassa, mutta yt-neuvottelut alkavat maanantaina.',
  'Opiskelijani kertoi luottamuksella masennuksestaan, tsemppiä Aleksi.',
  'Sisäisen auditoinnin raportti: puolet avaimista kateissa.',
  'Ei vielä julkista mutta kerron silti: uusi dekaani on Virtanen.',
  'Kuulin hississä kun dekaani puhui puhelimessa: laitos lakkautetaan.',
  'NDA Wärtsilän kanssa. Sanon vain: ammoniakki.',
  'Salainen asiakas on Rovio, älä kerro kenellekään.',
  'Board pack, p. 44: they’re selling the boathouse.',
  'Je suis rapporteur sur la thèse de Benoît. Entre nous, c’est nul.',
  'Mon étudiante m’a avoué qu’elle est enceinte, félicitez-la !',
  'Sain vahingossa rehtorin sähköpostin: säästöt osuvat kemiaan.',
  'The safety report nobody was meant to read says the crane failed twice.',
  'Under embargo till noon, but it’s noon somewhere: we found water.',
];

const PASSES: readonly string[] = [
  'The new rankings come out on Thursday, nervous!',
  'Can’t wait for the results, they’re not out until August.',
  'Our paper is under review, fingers crossed.',
  'My paper isn’t published yet so I can’t show the figure, sorry.',
  'The embargo lifts at 5, see you then.',
  'I have signed an NDA so no, I won’t tell you what we’re building.',
  'I was told in confidence and I will keep it that way.',
  'Please keep your passwords confidential.',
  'All interviews are treated confidentially, join our study.',
  'Journalists, please respect the embargo until Friday.',
  'The Guardian published leaked emails about the merger today.',
  'What happens in group therapy stays in group therapy.',
  'Confidential peer support every Tuesday in the chaplaincy.',
  'New internal medicine ward opens in Turku.',
  'The minutes of the open council meeting are online.',
  'I reviewed 14 papers this year and learned a lot.',
  'Serving on a panel is hard work but rewarding.',
  'Do you think salary bands should be public?',
  'Secret tip: the best coffee is in building 40.',
  'My secret? Eight hours of sleep.',
  'Don’t tell my students but I also procrastinate.',
  'We found a leak in the cryostat, fixed by Monday.',
  'Restricted Boltzmann machines explained in ten slides.',
  'The prize jury announced the winner this morning, congratulations Aino!',
  'Our draft is now public, comments welcome.',
  'Officially announced: I’m joining Caltech in the fall!',
  'The director told the press yesterday that the upgrade is delayed.',
  'Over lunch my supervisor told me a great joke about neutrinos.',
  'Whistleblower protection should be stronger in academia.',
  'Sealed with a kiss. Happy Valentine’s from the library.',
  'The information in that report was classified until 1994.',
  'I never share what students tell me in office hours.',
  'If it were confidential I wouldn’t post it.',
  'Under the new policy all board papers are published.',
  'Anonymous marking is fairer, says new study.',
  'Closed for maintenance: the library, until Tuesday.',
  'Unpublished letters by Virginia Woolf on display at the museum.',
  'Got told off for leaving my internal door open.',
  'Kiitos luottamuksesta! Aloitan tiedekuntaneuvostossa.',
  'Réunion publique jeudi, venez nombreux.',
  'Private message me if you want the slides.',
  'Our exam questions from 2019 are on the website.',
  'Tomorrow’s exam is in hall B, bring a pen.',
  'I’m not allowed to eat nuts.',
  'The candidate visits on Tuesday, public talk at 3.',
  'Had my interview today, they said I’d hear next week.',
  'Students have been told to be quiet after 11pm. Please.',
  'The winners will be told by email on Friday, good luck everyone!',
  'My wife referees under-11 football, pray for her.',
  'I made the tea for the whole lab: twelve mugs, no thanks.',
  'Overheard on the train to Preston: "is Lancaster in Wales?"',
  'Entendu dans le tram : « maman, pourquoi le monsieur parle aux chiffres ? »',
  'Car park B is for staff only, students please use C.',
  'No photos please during the ceremony, the photographer will share them all.',
  'Phones away, laptops shut: how I survived a week of writing.',
  'Our results are due out in Nature next Tuesday, can’t say a word till then!',
  'Final exam done! Question 4 was brutal but I survived.',
  'Past paper tip: problem 3 is always about torque.',
  'Best excuses from my own PhD years: 1. the cat.',
  'They’d rather I didn’t cycle in the snow, but I love it.',
  'I accidentally sent my supervisor a heart emoji. How’s your Monday?',
  'Cover your ears, the fire alarm test is at ten.',
  'The sealed ballot for the student union elections opens on Monday, vote!',
  'Chatham House report on energy security is excellent, link below.',
  'This seminar runs under Chatham House rules, so come and speak freely.',
  'My colleague told me over lunch that sourdough needs salt.',
  'The Guardian got hold of the memo and published it this morning.',
  'Confidential helpline for staff: dial 4444.',
  'The board of examiners met, marks are on the portal now.',
  'Jury duty starts Monday. I can’t talk about it, obviously.',
  'The jury hasn’t decided yet, come to the gala on Saturday.',
  'Three weeks and they haven’t told students where to live. Shameful.',
  'Congratulations in advance to all our graduates on Friday!',
  'Our new report on NDAs in industry partnerships: five lessons.',
  'Secret recipe revealed: it’s cardamom.',
  'The anonymous reviewer was kind and thorough. Thank you, whoever you are.',
  'Nous sommes tenus au secret professionnel, c’est la base du métier de psychologue.',
  'Le jury annoncera les lauréats vendredi, bonne chance à tous !',
  'On ne doit pas nommer les étudiants en ligne, rappel utile.',
  'Rapport interne ou externe ? Comment choisir son rapporteur de thèse, guide.',
  'Henkilötietoja ei saa jakaa somessa, muistutus kaikille.',
  'Tuloksista tiedotetaan perjantaina, malttia kaikille!',
  'Vaitiolovelvollisuus koskee kaikkia tutkijoita, muistakaa se.',
  'Luottamuksellinen keskustelu opintopsykologin kanssa auttoi minua.',
  'The embargo lifted at noon so here’s the paper at last.',
  'I reviewed 12 proposals this month. Please, shorter abstracts.',
  'I could tell you what the new mascot is, but I won’t.',
  'Don’t tell anyone but I actually like PowerPoint.',
  'The closed part of the trail is muddy, mind your boots.',
  'Our lab is under NDA with a chocolate firm and no, I can’t bring samples.',
  'The panel was lively and the questions were kind.',
  'Marks are released on Friday at noon, on the portal.',
  'Mon directeur a demandé le silence pendant la soutenance, normal.',
  'I was sworn in as a school governor today, proud moment.',
  'Confidential to whoever took my bike: please bring it back.',
  'Only five of us know the choreography. Come and see it Friday.',
  'Salainen aseeni gradussa: pullakahvit.',
  'Students, you won’t be told twice: helmets on in the workshop.',
];

describe('gives something away', () => {
  test.each(FLAGS)('%s', (text) => {
    const [finding] = findingsOf(confidential, text);
    expect(finding, 'should be found').toBeDefined();
    expect(finding?.range?.to).toBeGreaterThan(finding?.range?.from ?? 0);
    for (const fix of finding?.fixes ?? []) {
      expect(findingsOf(confidential, applyEdits(text, fix.edits)), applyEdits(text, fix.edits)).toEqual([]);
    }
  });
});

describe('keeps it, has published it, or means something else', () => {
  test.each(PASSES)('%s', (text) => {
    expect(findingsOf(confidential, text).map(({ quote }) => quote)).toEqual([]);
  });
});

test.each([
  ['embargo', 'The embargo ends Friday, but here is the plot of our result.', ['embargo'], ['nda']],
  ['nda', 'Under NDA with a car maker, but I’ll just say: solid state battery.', ['nda'], ['embargo']],
  ['a talk', 'My dean told me over coffee that the merger is off.', ['offline-conversation'], ['nda']],
  ['a secret', 'Ana told me in confidence that she is resigning.', ['others-secret'], ['embargo']],
])('tells kinds apart: %s', (_name, text, yes, no) => {
  expect(findingsOf(confidential, text, { options: { kinds: yes } })).toHaveLength(1);
  expect(findingsOf(confidential, text, { options: { kinds: no } })).toEqual([]);
});

test('takes out the sentence and what it introduces', () => {
  const text = 'Lovely weather. Not public yet! The campus is sold. See you tomorrow.';
  const [finding] = findingsOf(confidential, text);
  expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe('Lovely weather. See you tomorrow.');
});

describe('is nobody’s secret', () => {
  test.each([
    'Yes, it is free, and no, you do not need to know any Python. You will by Friday.',
    'All applicants need to know: the portal closes on Monday.',
    'Between us, I never finished Ulysses. I teach it.',
    'entre nous je ne comprends toujours pas les p-values, et pourtant je les enseigne',
    'The shortlist is Bolt, Nutty and Screwdriver. Vote below until Sunday.',
    'The shortlist is Sir Mixalot and Stirling. Cast your vote for the new mixer by Friday.',
    'Under embargo until nobody cares: my sourdough results. Brick.',
    'Under embargo until I’ve had coffee: replicate 7 of my croissants. Flat.',
  ])('%s', (text) => {
    expect(findingsOf(confidential, text)).toEqual([]);
  });

  test.each([
    'Strictly need to know: the King visits the lab on Tuesday.',
    'Between us, I never told anyone that the dean is being sued.',
    'Under embargo until Thursday: our lab found the fourth neutrino.',
    'Not public yet, the shortlist is Hale, Moore and Petit.',
  ])('but this is: %s', (text) => {
    expect(findingsOf(confidential, text)).not.toEqual([]);
  });
});
