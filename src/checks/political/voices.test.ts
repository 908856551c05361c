import { describe, expect, test } from 'vitest';
import { checkText } from '../../packs/testing';

// Posts of many voices: wording nobody wrote a pattern for word by word.
describe('political speaks up', () => {
  test.each([
    ['personal', "Four more years of this lot and there'll be no university left to fund. Use your vote."],
    ['personal', 'You know which box to tick on Thursday if you care about trains. Not the blue one.'],
    ['personal', "Get the Tories out. That's it, that's the post."],
    ['personal', "I'm with Kamala and I don't care who knows it"],
    ['personal', 'Reform UK? In Kent? Not on my watch, get down to the polling station'],
    ['personal', "Only the Greens have a serious climate plan, so that's where my X is going"],
    ['official', 'Lancaster students: make history and send Cat Smith back to Parliament!'],
    ['personal', 'Proud to have knocked on eighty doors for Labour today 🌹'],
    ['personal', 'Trump is a danger to science. Vote him out.'],
    ['personal', 'Macron en 2027 ? Plutôt voter blanc. Votez Mélenchon.'],
    ['personal', 'Äänestäkää vihreitä, metsät kiittävät'],
    ['personal', 'Kokoomus ei ole enää minun puolueeni, eikä pitäisi olla sinunkaan'],
    ['personal', 'Nobody who works in a lab should be voting Republican this November'],
    ['personal', 'Yes on Prop 5, no on 33, pass it on'],
    ['personal', 'Starmer has my vote, and after that speech he should have yours'],
    ['personal', 'The SNP are the only adults in the room'],
    ['official', 'Join our Vice-Chancellor at the Conservative fundraising dinner on Friday'],
    ['personal', "If you're in Canterbury and under 30, please don't split the vote: it's Rosie or the Tories"],
    ['personal', 'Ditch Sunak, save our NHS'],
    ['personal', "I've joined the Social Democrats. You should as well."],
    ['personal', 'Say no to the AfD, say no to hate, whatever ballot you hold'],
    ['personal', 'Sanna Marin takaisin! Demarit ainoa vaihtoehto'],
    ['personal', 'Le RN ne passera pas : dimanche, on vote Nouveau Front populaire'],
    ['personal', 'Rishi out, and take Braverman with you'],
    ['personal', 'Election day! Democrats all the way down the ballot, friends'],
    ['personal', 'There is one party in this race that believes in vaccines. Act accordingly.'],
    ['personal', 'My students: turn that anger into a Labour landslide'],
    ['personal', "#VoteBlue #HarrisWalz let's gooo"],
    ['personal', 'Endorsing Adam Schiff for Senate, as a scientist and as a dad'],
    ['personal', "That's me signed up as a Plaid canvasser"],
    ['personal', 'Tory councillors closed our library. Remember that in May.'],
    ['personal', 'Keep Farage away from education. Vote tactically.'],
  ] as const)('%s: %s', (account, text) => {
    expect(checkText('political', text, { pack: 'lancaster', account })).not.toEqual([]);
  });
});

describe('political stays silent', () => {
  test.each([
    ['personal', 'Vote for my supervisor for best mug'],
    ['personal', 'Remember in October to renew library books'],
    ['personal', 'Hold the seat on Friday, talk is popular'],
    ['personal', 'Well earned Labour day rest'],
    ['personal', 'Posters for Democratic theory seminar are up'],
    ['personal', 'Polling stations are open until ten tonight, bring ID.'],
    ['personal', 'Our new paper: how party manifestos talk about nuclear energy since 1950.'],
    ['personal', 'The Labour market for postdocs is shrinking again.'],
    ['personal', 'Register to vote by Monday midnight, whoever you support.'],
    ['personal', 'Vote for your favourite mascot: heron or otter?'],
    ['personal', 'The Conservative estimate is three weeks.'],
    ['personal', '"Vote Reform" said the sign on the field; I photographed it for my seminar on rural signage.'],
    ['personal', 'Green Party MPs and Tory peers both spoke at our hustings, recording online.'],
    ['personal', 'In 1945 Labour won by a landslide; lecture 6 explains why.'],
    ['personal', "I study Trump's rhetoric for a living. Please send chocolate."],
    ['personal', 'Which party has the best science policy? We compare five manifestos, all sources linked.'],
    ['personal', 'The government should fund basic research properly.'],
    ['personal', 'Funding cuts hurt early-career researchers.'],
    ['personal', 'The Republic, book VII, tomorrow at 10.'],
    ['personal', 'Democrats abroad and Republicans abroad each run a stall at the fair.'],
    ['personal', "A colleague asked me to say whom I'd vote for. I won't, not here."],
    ['personal', 'President Biden signed the CHIPS Act in 2022.'],
    ['personal', 'Student union elections: vote online until Friday.'],
    ['personal', 'Party on Friday, bring a green hat!'],
    ['personal', 'The left lung has two lobes, the right has three.'],
    ['personal', 'Our cat is called Boris and he lies a lot.'],
    ['personal', 'Finnish parliament elects its speaker today, says Yle.'],
    ['personal', 'Hallituksen leikkaukset osuvat tutkimukseen, kertoo tutkimuksemme.'],
    ['personal', 'Le ministre de la Recherche visitera le CERN mardi.'],
    ['personal', 'No, the university does not tell anybody how to vote.'],
    [
      'personal',
      'A Labour peer, a Conservative MP and a Green councillor walk into our panel discussion, Tuesday 6 pm',
    ],
    ['personal', "Watched the leaders' debate with the whole corridor, popcorn included."],
    ['personal', 'My grandfather was a Conservative councillor in the seventies.'],
    ['personal', "The senator's letter about our grant is here, page 3."],
    ['personal', 'I voted! Sticker and everything.'],
    ['personal', 'Macron a inauguré le laboratoire hier.'],
    ['personal', 'Swing states explained in four maps (politics 101).'],
    ['personal', 'The right to strike: a legal history'],
    ['personal', "Please don't use this account for campaigning of any kind."],
    ['personal', 'Ballot paper design matters: our study in Nature.'],
  ] as const)('%s: %s', (account, text) => {
    expect(checkText('political', text, { pack: 'lancaster', account })).toEqual([]);
  });
});
