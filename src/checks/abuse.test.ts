import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { abuse } from './abuse';

const find = finder(builtInPacks);

describe('abuse', () => {
  test.each([
    'You are an idiot and you know it.',
    'My supervisor is a total moron.',
    'That reviewer is a clown, honestly',
    'Their whole committee are spineless cowards',
    'shut up, you pathetic loser',
    'I will find you and break your legs.',
    'I know where you live, Martin.',
    'Our dean has the charisma of a dishcloth',
    'The new manager is dumber than a bucket of sand',
    'He has the backbone of a jellyfish.',
    'Go kill yourself',
    'Nobody likes you. Just leave.',
    'Everyone report her account until she quits',
    "let's make his life hell",
    'ur such an 1d10t',
    'What a bunch of i d i o t s',
    'you 🐍, you rat',
    'The tech support people are brainless parasites.',
    'Somebody should punch that minister in the face',
    'Our head of school is a liar and a coward',
    'Espèce de connard, tu ne sais même pas lire',
    'Ce prof est un abruti fini',
    'Mon chef est un incapable',
    'Je sais où tu habites, fais gaffe',
    'Senkin idiootti, opettele lukemaan',
    'Meidän pomo on täysi pelle',
    'Tiedän missä asut, varo vaan',
  ])('flags %s', (text) => expect(find(abuse, text).length).toBeGreaterThan(0));

  test.each([
    'I was such an idiot to forget my badge.',
    'What an idiot I am.',
    'He called me an idiot in front of the class, and nobody said a word.',
    'Please stop calling each other idiots.',
    'The word "moron" was once a clinical term.',
    '“You are a disgrace,” he shouted. I still hear it.',
    'Nobody here is stupid. Ask your questions.',
    'You are not stupid, the manual is unclear.',
    'This exam killed me.',
    'We will crush them on Saturday! Go Lancaster!',
    'Our slug feeding study is out: slugs prefer lettuce.',
    'The rat model of addiction: a lecture by Dr Vella.',
    'My cat is a lazy parasite and I love him.',
    'The clown at the hospital made the children laugh.',
    'Happy birthday, you old fool ❤️',
    'Stupid printer. Stupid toner. Happy Monday.',
    'This paper is a joke to read, in the best sense.',
    'The dean is wrong about this, and here is why.',
    'I disagree with the minister and will vote accordingly.',
    'I know where you can find the slides: on the course page.',
    'Snakes on campus! A grass snake was seen by the pond.',
    'How to deal with trolls: do not feed them.',
    'She is a beast on the tennis court, congratulations!',
    'Kill the process, then restart the daemon.',
    'They are killing it on stage tonight.',
    'Our new sheep are called Ada and Grace.',
    'The talk was dull and the data are weak.',
    'If you get lost, ask the porter at the gate.',
    'Le rat de laboratoire, modèle ou cliché ? Conférence jeudi.',
    'Quel idiot je fais, j’ai oublié mes clés.',
    'Pelle oli lastenjuhlien suosikki.',
    'Olin täysi tollo ja unohdin avaimet.',
  ])('passes %s', (text) => expect(find(abuse, text).map(({ quote }) => quote)).toEqual([]));

  test('the target may be limited to colleagues', () => {
    const setting = { options: { target: 'colleagues' } };
    expect(find(abuse, 'That singer is a talentless clown', setting)).toEqual([]);
    expect(find(abuse, 'My boss is a talentless clown', setting)).not.toEqual([]);
  });

  test('taking the clause out leaves nothing to find', () => {
    const [finding] = find(abuse, 'The samples are gone again, my boss is an idiot.');
    const [fix] = finding?.fixes ?? [];
    expect(fix?.edits).toEqual([{ range: { from: 26, to: 47 }, insert: '' }]);
  });
});

describe('abuse leaves alone who means no harm', () => {
  test.each([
    'How did you get home in the snow?',
    'How did you get so good at chess? Asking for the whole lab.',
    'Who is the idiot who left the centrifuge open? It was me.',
    'Si vous êtes nuls en cuisine comme moi, venez jeudi',
    'A workshop for idiots like me who never learnt to sew',
    'Which idiot locked the bike shed? It was me.',
    'How did you get into bird ringing?',
    'How did you get a job in museums? Four alumni answer on Tuesday.',
    'How did you get on in the exam?',
    'How did you get so far with so little sleep?',
  ])('%s', (text) => expect(find(abuse, text)).toEqual([]));

  test.each([
    'How did you get your degree, in a raffle?',
    'How did you get this job?',
    'You are an idiot like my boss',
    'Who is the idiot who left the centrifuge open? It was Tom.',
    'Vous êtes nuls, toute l’équipe',
    'The dean is a pig who fires people like us',
    'Dean Moore is a parasite, feeds on postdocs like me',
    'You lot are leeches and students like me pay for it',
    'Le doyen est un connard avec les gens comme moi',
    'Who thinks Moore is an idiot? It’s me.',
    'Who wants to punch that moron? It’s me!',
    'You are an idiot, nothing like me',
    'Tu es un crétin pas comme moi',
    'How did you get so fat?',
    'How did you get this far being so stupid?',
    'how did you even get into this university',
    'how did you get on this course',
  ])('flags %s', (text) => expect(find(abuse, text).length).toBeGreaterThan(0));
});
