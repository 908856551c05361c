import { describe, expect, test } from 'vitest';
import { checkText } from '../packs/testing';

// Posts of many voices: wording nobody wrote a pattern for word by word.
describe('unverified speaks up', () => {
  test.each([
    [
      'personal',
      "So apparently they're merging the History and English departments, heard it in the queue at the Co-op",
    ],
    ['personal', 'Apparently they are closing physics in June, a friend told me at dinner'],
    ['personal', 'Guys the exam board lost all our papers. Source: trust me'],
    ['personal', '5 cups of green tea a day kills tumour cells, eat that, big pharma'],
    ['personal', 'Word on campus is that Professor Hale has been sacked'],
    ['personal', 'My cousin works at the ministry and she says tuition will double by spring'],
    [
      'personal',
      "They don't want you to know this, but the collider opened something in 2012. Look at what happened since.",
    ],
    ['personal', 'URGENT forward to all students!! A man in a grey van is following girls near Bailrigg'],
    ['personal', 'Scientists have proven that handwriting notes makes you 40% smarter'],
    ['personal', 'Someone in admissions let slip that offers were sent at random this year'],
    ['personal', "WhatsApp group says the water on campus isn't safe. Don't drink from the taps."],
    ['personal', "I'm hearing from several people that the vice-chancellor is stepping down on Monday"],
    ['personal', 'This screenshot has been going round, looks legit: the union took money from the oil firms'],
    ['personal', 'Vaccines change your DNA, I work in a lab, do your own research'],
    ['personal', 'Drinking lemon water cures acid reflux, no doctor will tell you'],
    ['personal', "CERN is about to announce aliens. You didn't hear it from me."],
    ['personal', 'Confirmed by someone who knows someone: strike next week'],
    ['personal', 'Kuulemma Otaniemen kampus myydään kiinalaisille, jakoon!'],
    ['personal', 'Il paraît que le tunnel a été fissuré et que la direction le cache'],
    ['personal', "Everyone's saying the new cafeteria failed its hygiene inspection with zero points"],
    ['personal', "Don't ask me how I know, but the results for module 302 are being regraded"],
    ['personal', 'A little bird told me our campus is closing after Easter'],
    ['personal', 'Study shows coffee doubles your lifespan!!! ☕☕'],
    ['personal', "It's now 100% certain: the Higgs will kill us all, a physicist admitted it"],
    ['personal', 'retweet before they delete this, the university is spying on our emails'],
    ['personal', 'Heard that two students died over the weekend and the uni is covering it up'],
    ['personal', "They found a cure for Alzheimer's at UCL last week, share so people know"],
  ] as const)('%s: %s', (account, text) => {
    expect(checkText('unverified', text, { pack: 'cern', account })).not.toEqual([]);
  });
});

describe('unverified stays silent', () => {
  test.each([
    ['personal', 'NASA is tracking a comet, and so are we'],
    ['personal', 'Most of students don’t like Mondays'],
    ['personal', 'They put stuff on the walls: new posters'],
    ['personal', 'The union confirmed the strike dates this morning, link'],
    ['personal', 'The university confirms that the History department is not merging: https://example.org/news'],
    ['personal', 'Is it true the exam board lost papers? Can somebody from the office clarify?'],
    ['personal', "No, green tea does not cure cancer. Here's what the Cochrane review says."],
    ['personal', "There's a rumour about a merger. I asked; it's false."],
    ['personal', 'According to the BBC, tuition fees will rise by 3% next year.'],
    ['personal', 'I heard a nightingale behind the library tonight.'],
    [
      'personal',
      'Our new paper in Nature suggests that sleep helps memory (n=412, preregistered): doi.org/10.1038/xyz',
    ],
    ['personal', "Please don't forward the message about the grey van, police say it's a hoax."],
    ['personal', 'Word of the day: apparently.'],
    ['personal', 'My supervisor says chapter two is done. Screaming.'],
    ['personal', 'I think the strike might go ahead, but nobody knows yet.'],
    ['personal', 'They say practice makes perfect.'],
    ['personal', 'Heard a great talk on gossip networks in medieval Kent.'],
    ['personal', 'Not confirmed yet: the office will announce the timetable on Monday.'],
    ['personal', 'Breaking: my kettle. Again.'],
    ['personal', "Everyone's saying how good the soup is and they are right."],
    ['personal', 'This study was retracted, stop sharing it.'],
    ['personal', 'Scientists at CERN measured the W mass; the result is in Science.'],
    ['personal', 'Apparently I snore.'],
    ['personal', 'Someone told me my talk was good and I believed them.'],
    ['personal', 'As announced in the staff newsletter, the cafeteria closes on Friday.'],
    ['personal', 'Fact check: the 97% figure comes from a survey of 31 people.'],
    ['personal', 'If you believe the memes, all physicists own a cat.'],
    ['personal', 'A correction to my earlier post: the archive fire was a false alarm.'],
  ] as const)('%s: %s', (account, text) => {
    expect(checkText('unverified', text, { pack: 'cern', account })).toEqual([]);
  });
});

describe('unverified knows sayings, subjects and the moon', () => {
  test.each([
    'Old textbooks going cheap: Griffiths quantum, Boas math methods, $15 each',
    'Quantum seminar moved to 3pm, same room',
    'Il paraît qu’on reconnaît un géologue à ce qu’il lèche les cailloux.',
    'Il paraît qu’on devient un vrai doctorant quand on pleure devant l’imprimante.',
    'Full moon at 13:19 UT, behind four kilometres of cloud. We’re told it’s lovely.',
    'The secret ingredient of the department chilli is finally exposed: anchovies',
    'Tea is in the pavilion after the match',
    'Fire alarm test Wednesday 10am, do not panic',
    'Rumour has it the vending machine accepts coins again',
  ])('%s', (text) => expect(checkText('unverified', text, { pack: 'cern' })).toEqual([]));

  test.each([
    'Il paraît qu’on va fermer les bureaux un par un dès lundi, faites tourner',
    'Tea is they are closing the bar and nobody has been told',
    'Quantum physics says your thoughts heal your cells, it’s proven',
    'Full moon doubles A&E. All nurses swear by it.',
    'Il paraît qu’on ferme les labos par manque d’argent en juin, faites tourner',
    'Il paraît qu’on vire les profs par dizaines dès lundi',
    'Il paraît qu’on arrête un prof par semaine au département',
    'Full moon at 3am makes patients go mad, all nurses know it, it is proven',
  ])('but speaks up: %s', (text) => expect(checkText('unverified', text, { pack: 'cern' })).not.toEqual([]));
});
