import { describe, expect, test } from 'vitest';
import { checkText } from '../../packs/testing';

// Promotions in pieces: who gave, what it costs, what to say at the till, and no sentence that sells by itself.
describe('a bargain is told', () => {
  test.each([
    // given, then passed on
    'Fernhill Gin mailed our office a case. Drink up, physicists!',
    'Lakeland Tents lent us two domes, so everyone: rent a Lakeland this summer',
    'Stayed at Mill House, they waived my bill. Hen parties, book it.',
    'The folks at Wattle put us up free. Book, and say Marlowe sent you',
    'Merci Opinel pour le lot de couteaux ! Vous devriez vous en offrir un.',
    'Sain Luhta-takin, lämmin kuin uuni. Swaippaa ja shoppaa!',
    'Sony WH tuli testiin, en palauta. Osta sinäkin.',
    // a word for a better price
    'Bay Street Burgers: say Bowland, free fries.',
    'Vets on Dover Lane: nail trim £5 if you flash your badge',
    "First latte half price at Kiln with the word 'Rutherford'",
    'Solarkit: mention Otaniemi, same deal as mine',
    'Ajokoulu Kaista, mainitse Aalto ja säästät satasen',
    // both win
    'Boiler man in Whitstable, £50 for each of us, number in DMs',
    'Bolt rides: $5 for you, $5 for me, via my invite',
    // through the writer
    'Ski pass via the link I posted, 20% less than at the till',
    'Get the Kobo, get a lamp for it, both via my storefront',
    'Nicotine pouches, 30% for Fylde lads, ask Gaz',
    // roles
    "I'm a Pandora partner now, shop the look, links pinned",
    'I rep Salomon now. Runners get mates’ rates, DM me',
    'Joined Arbonne as an independent consultant! Comment INFO and join my team',
    // one's own
    'Need a website? Hire my husband’s agency, cheapest in Kent',
    'Our spin-off sells its bike lamp in shops now. Order one, tell the neighbours',
    'Meidän startup myy nyt kompostoria, alennus -20 %',
    // the expert
    'Dietitian’s verdict: Oatwell bars. Two boxes for one, members only',
    'Paras kypärä? Lumo, sanon minä lääkärinä. Soita Jannelle.',
  ])('%s', (text) => {
    expect(checkText('advertising', text, { pack: 'cern' })).not.toEqual([]);
  });
});

describe('and what only sounds like one is not', () => {
  test.each([
    // given, lent, paid, and nothing sold
    'Anna lent me her bike and I rode to Gex. Get the brakes checked, Anna!',
    'Siemens paid for the crane. Ask at the desk for the manual.',
    'Dana gave me a lift. Order of the day: sleep.',
    'The Royal Society invited us to speak on Friday',
    'Merci Jeanne pour le café, on reprend demain',
    // words said, named, shown
    'Police say Canterbury is gridlocked, free parking on campus tonight',
    'Say Yes to the Dress is on, send help',
    'Tell the TA which problem you skipped, marks are given for trying',
    'Show your student card at the library after ten',
    'Quote Aristotle in the essay and you get no extra marks',
    // prices and free things of a university
    'Free slice of cake at the PhD defence, room B3',
    'The workshop costs 20 euros, sign up before Friday',
    'Bus fares go up 5% on Monday, says the county',
    'Two for one: my twins both got flu',
    'Free parking till nine, then it is £3 an hour',
    '12 seats left in the seminar, first come first served',
    // calls to what nobody sells
    'Get the Fourier exercise done before Thursday',
    'Download the slides from Moodle before class',
    'Order the primers today, the freezer is empty',
    'Book a slot on the telescope by Sunday, ask Marta',
    'Hurry, the sunset over Lac Léman is on',
    'Get your flu jab at the medical centre',
    'Pick up your gown before noon',
    // through me, by me
    'Each of us gave ten minutes on the poster',
    'Ask Gaz about the lathe, he has the key',
    'DM me if you found a blue scarf in Keynes',
    'Links pinned: the syllabus and the reading list',
    'Lighthouse keeper by trade, partner of Jo, rep of the third year',
    // what tweets are full of
    'Love, whoever left the Leica on, best prank of the year',
    'Please see my website for the Co-op lecture notes',
    'RT @gearhead: giving away a Dior set, incredible! To enter, follow me',
    'The r/ subreddit for Zeiss owners is at reddit.com/r/zeiss, great stuff',
    // doctors and sellers in other lines
    'Physicist’s verdict: it is raining',
    'My wife sells her old bike, she is sad about it',
    'Kaverini myy vanhan pyöränsä',
    'Voi ei, kokeilkaa huomenna uudelleen',
    'Test/reserve driver Ola takes the wheel at the Formula Student final',
  ])('%s', (text) => {
    expect(checkText('advertising', text, { pack: 'cern' })).toEqual([]);
    expect(checkText('endorsement', text, { pack: 'cern' })).toEqual([]);
  });
});
