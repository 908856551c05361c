import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder, type Setting } from '../packs/testing';
import { defamation } from './defamation';

const findingsOf = finder(builtInPacks);
const THREAD: Setting = { field: 'reply', replyingTo: 'Well done, Amelia Hartnoll!' };

const FLAGS: readonly [string, Setting?][] = [
  ['Dr Henrik Solvang faked every result in that article'],
  ['Professor Marchetti takes bribes from the ministry'],
  ['Oliver Tandy stole the charity money'],
  ['My supervisor plagiarised her own student'],
  ['The treasurer embezzled the whole budget, ask anyone'],
  ['That letting agent is a crook'],
  ['Brightwater Labs launders money for its owners'],
  ['Jonas Aaltonen is a rapist. Share this.'],
  ['She forged her PhD', THREAD],
  ['He sleeps with his students, everybody knows it', { field: 'reply', replyingTo: 'Peter Wainscott got promoted' }],
  ['Mayor Lindgren took cash from the builder'],
  ['Nadia Okoro deals drugs from the boathouse'],
  ['The dean covered it up, he was on the take for years'],
  ['Rosa Whitlow blackmailed two colleagues'],
  ['Our landlord breaks into our rooms and steals laptops'],
  ['Matti Meikäläinen kavalsi yhdistyksen rahat'],
];

const PASSES: readonly [string, Setting?][] = [
  ['The Handbook, edited with Ngozi Oyelaran, is out: the price is silly rather than criminal.'],
  ['The former treasurer was convicted of fraud on Monday, the court said.'],
  ['According to Yle, a professor is being investigated for fraud.'],
  ['In my new novel Dr Finch poisons his rival.'],
  ['Who stole my lunch from the fridge?'],
  ['Emma Stone stole the show last night.'],
  ['We were robbed, what a referee!'],
  ['Plagiarism is theft of ideas; here is how we detect it.'],
  ['Professor Ali is not a fraud, whatever you heard.'],
  ['I stole this recipe from my grandmother.'],
  ['Seminar: how data are faked and how to find out.'],
  ['How to report harassment by a supervisor: link in the thread.'],
  ['Dr Patel corrected an error in table two.'],
  ['Beware of scam emails in the name of Professor Ali.'],
  ['The goose stole a sandwich from the dean.'],
  ['Bribery is a crime in every member state.'],
  ['Our thief of hearts, little Oscar, is two today.'],
  ['I accused Tom Barley of stealing our code. I was wrong and I apologise.'],
  ['Anna Berg hacked together a demo in an hour, brilliant!'],
];

describe('defamation', () => {
  test.each(FLAGS)('finds: %s', (text, setting) => {
    expect(findingsOf(defamation, text, setting)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text, setting) => {
    expect(findingsOf(defamation, text, setting)).toEqual([]);
  });
});
