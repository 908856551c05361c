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

describe('what neighbours, labs and offices ask of each other is none', () => {
  test.each([
    // one's own things
    'Selling my used microwave, works fine, £15, collect from Darwin, dm me',
    'Getting rid of two spare bookshelves, £10 each, message me',
    'Je vends mon vieux vélo, 60 €, freins neufs, en mp',
    'Myyn vanhan polkupyörän, 40 €, laita viestiä',
    'Room going in a shared flat in Otaniemi, 420 € a month, cat included, DM me',
    'Lift share to Edinburgh on Friday, £15 towards petrol, dm me',
    'Two spare tickets for the symphony tonight, face value £12 each, DM me',
    // links to what is free
    'Reading group on Hannah Arendt resumes on Monday, online, all welcome. DM me for the link.',
    'We offer a stipend of £19,237 a year, apply to the doctoral school by June',
    'The fee for the evening course is £40, free for staff. Book through the Lancaster languages page.',
    'Thermo Fisher sent us the wrong pipettes again',
    'Participants needed, 30 minutes, £10 voucher, link in the comments',
    // posts and their pay
    'Postdoc in marine ecology, three years, £38k a year, apply by 1 May. Link in the comments.',
    'PhD positions in Turku, starting salary €2,700 a month. Apply through the portal.',
    // commands
    'Portes ouvertes à Meyrin samedi, entrée gratuite. Venez à vélo !',
    'Signed off for the summer. Support your local library, Canterbury!',
    // offices
    'Our spin-off support office hosted a breakfast for inventors. Twelve people came.',
    'Our start-up workshop runs on Monday, come and ask',
    // brands that were used, posts that are filled
    'Selling my old IKEA desk, £20, collect from Darwin, message me',
    'Selling my bike second-hand, £40, DM me',
    'Room going in our house near the bakery, £450 a month, message me',
    'Lift share to Leeds, £10 towards petrol, 90% sure I leave at 5, DM me',
    'Poste de doctorant en chimie, 2 400 € par mois, postulez vite',
    'Nous recrutons un chercheur en optique, 2 900 € par mois, postulez avant mardi',
    'Evening class in Welsh starts on Monday, £40, sign up at the library',
  ])('%s', (text) => {
    expect(checkText('advertising', text, { pack: 'cern' })).toEqual([]);
  });

  test.each([
    'Selling my handmade mugs, £15 each, order through my Etsy shop',
    'The investing group I am in is open again, 15 euros per month, DM me for the link',
    'This desk mat is a life changer, only 29 euros now, link in comments',
    'My flatmates and I switched to Monzo, best bank ever, download it today',
    'Signed off work early for this: 20% off at Brightleaf, order today',
    'Our spin-off makes bike lamps, order one, tell the neighbours',
    // what only borrows the words of neighbours
    'Lift share tonight? Use voucher BOLT20, £10 off',
    'Lift share tonight, use my referral, I get £10',
    'Sublet your flat with Spotahome, £50 off with promo SPOT50',
    'Spare tickets for Ryanair flights, 20% off with BOLT20',
    "Covoiturage: prenez BlaBlaCar, le meilleur, -20 % aujourd'hui",
    'Room free in our hostel SunInn, £30 a night, book now',
    'Selling my used-by-celebs serum GlowUp, £19, message me',
    'Selling my old stock of Herbalife shakes, £30 a tub, DM me',
    'Old phone for sale? Swap it at PhoneKing, 20% off today',
    "Spare tickets to paradise: my cousin's salon does nails for £20, DM me",
    "My sister's bakery opens Saturday, face value prices, come and buy",
    'Myyn vanhan tutun brändin ripsiseerumia, 25 €, laita viestiä, paras ikinä',
    // of courses, posts and open days
    'My language course LingoLab is 50% off, sign up today, best teachers',
    "Evening course in lash extensions at my sister's salon LashLab, 20% off, book now",
    'Portes ouvertes chez Bijoux Léa samedi, -30 %, achetez vite',
    'Poste de télé Samsung, la meilleure, -20 % chez Darty, achetez vite',
    'Recrutons des vendeuses pour ma marque Bijoux Léa, gagnez 500 €',
    'NordVPN 70% off, link in the comments. Colloquium speakers love it.',
    'Spend your stipend on BrightLeaf: 30% off today, buy now',
    'Our company day-pass at FitBarn, come and join',
    'Our start-up course sells out fast, come and join, £99',
    // and whatever it is less of
    'Only 50p off BrightLeaf soaps but go on, buy a bar',
    'Third off BrightLeaf soap, treat your skin',
    '20€ off at BrightLeaf, buy a bar',
  ])('but a business is: %s', (text) => {
    expect(checkText('advertising', text, { pack: 'cern' })).not.toEqual([]);
  });
});
