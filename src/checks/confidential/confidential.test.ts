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
  'Just got the embargoed Nature paper, page 3 is mind blowing.',
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
