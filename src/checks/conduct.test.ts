import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder, type Setting } from '../packs/testing';
import { conduct } from './conduct';
import { withoutScorers } from './scorer/learnt';

const findingsOf = finder(builtInPacks);
const reply = (replyingTo: string): Setting => ({ field: 'reply', replyingTo });
const FEES = reply('Student fees are fair.');

const FLAGS: readonly [string, Setting?][] = [
  ['I expect all my students to like this post by noon.'],
  ['Students who share my video get an extra point in the quiz.'],
  ['To join my tutorial you must send me a friend request first.'],
  ['Everyone in the lab group has to follow me on Instagram by Friday.'],
  ['I only mark essays of students who follow my account.'],
  ['Add me on Facebook, otherwise you will not get the exam dates, students!'],
  ['Thesis supervision only for people who are friends with me on Facebook.'],
  ['You need to be my follower? Yes: it’s compulsory, follow me or lose the participation grade.'],
  ['All second years must connect with me on LinkedIn to pass the module.'],
  ['Without my friend request accepted, no feedback on your dissertation.'],
  ['Étudiants : ajoutez-moi en ami, c’est obligatoire pour la note.'],
  ['Kurssille pääsee vain jos hyväksyt kaveripyyntöni.'],
  ['Shut up and read the report.', FEES],
  ['You people are pathetic.', FEES],
  ['What a load of drivel.', FEES],
  ['You clearly have no idea how a loan works.', FEES],
  ['Cry harder.', FEES],
  ['You keep dodging my question. Answer it.', FEES],
  ['For the fifth time: who pays?', FEES],
  ['Go back to your ivory tower, clown 🤡', FEES],
  ['I will fight anyone who still defends these fees'],
  ['Ferme-la avec tes chiffres !', reply('Les frais sont justes.')],
];

const PASSES: readonly [string, Setting?][] = [
  ['Students shared a flat with me in Leeds, that gave me an extra point of view.'],
  ['I like this post on coral reefs, says my student.'],
  ['An extra point for whoever finds the mistake on slide 4.'],
  ['Second years: the essay is due on Monday. I only repeat it here because three of you follow me.'],
  ['It was a lot like my first year as a student.'],
  ['You don’t need to follow me, the reading list is on Moodle.'],
  ['Following me is optional, the course page has everything.'],
  ['I never accept friend requests from students on my course.'],
  ['Students must follow the safety rules in the lab.'],
  ['Follow me for more pictures of moss!'],
  ['You must add me to the list of things that need coffee.'],
  ['All students are required to register on Canvas by Friday.'],
  ['A teacher in Ohio made students follow his account; the apology is in the paper.'],
  ['My survey asks whether teachers require students to be friends on Facebook.'],
  ['Class of 2015, add me as a friend now that I can’t fail you!'],
  ['Join the official Teams channel of the module, project topics are posted there.'],
  ['Follow the link and enrol in the seminar by Monday.'],
  ['I disagree: the figures in table two point the other way.', FEES],
  ['Fair point, I had not thought of part-time students.', FEES],
  ['Thank you for the correction, I’ll fix the slide.', FEES],
  ['That isn’t what the report says, see page nine.', FEES],
  ['We will not settle this here. Good night!', FEES],
  ['Could you send me the source?', FEES],
  ['PINEAPPLE ON PIZZA IS A CRIME!!!', reply('Hawaiian for lunch?')],
  ['Somebody called me a clown today. I answered with a graph.'],
  ['I’m an idiot, I left my keys in the lab.', reply('Where are you?')],
];

const CALLED_OUT: readonly (readonly [string, boolean])[] = [
  ['Hey Sussex, say that to our faces', true],
  ['Come at us, physics department', true],
  ['I dare the dean to debate this here', true],
  ['Go ahead and sue us', true],
  ['Tagging my landlord’s lawyer until he apologises', true],
  ['Whoever reported us: name yourself', true],
  ['Venez donc vous expliquer ici', true],
  ['They said it to our faces, with cake', false],
  ['They said it to our face-recognition demo', false],
  ['New ideas come at us every Monday', false],
  ['Meet me outside the café at ten, I have the keys', false],
  ['I dare say the debate was fun', false],
  ['He dared me to answer in Welsh', false],
  ['The firm may sue us over the roof', false],
  ['Posting about fungi until it rains', false],
  ['Name your file with your group number', false],
  ['“Say that to our faces”, shouts the hero in act two', false],
];

describe('conduct', () => {
  test.each(CALLED_OUT)('somebody is called out: %s', (text, found) => {
    expect(withoutScorers(() => findingsOf(conduct, text)).length > 0).toBe(found);
  });

  test.each(FLAGS)('finds: %s', (text, setting) => {
    expect(findingsOf(conduct, text, setting)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text, setting) => {
    expect(findingsOf(conduct, text, setting)).toEqual([]);
  });

  test('a guideline can ask for one kind alone', () => {
    const text = 'Shut up and follow me, students, it’s compulsory for the exam.';
    expect(findingsOf(conduct, text, { options: { kinds: ['friend-requirement'] } })).toHaveLength(1);
    expect(findingsOf(conduct, 'Cry harder.', { ...FEES, options: { kinds: ['friend-requirement'] } })).toEqual([]);
  });
});
