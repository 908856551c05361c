import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder, type Setting } from '../packs/testing';
import { crisis } from './crisis';

const findingsOf = finder(builtInPacks);
const OFFICIAL: Setting = { account: 'official' };
const answering = (replyingTo: string): Setting => ({ field: 'reply', replyingTo });

const FLAGS: readonly [string, Setting?][] = [
  ['Explosion in the workshop, pretty sure somebody left the gas on'],
  ['Smoke over the library. Bet it’s the caretaker’s cigarette again'],
  ['Fire in the east wing, management is to blame'],
  ['Shots fired near the bar, three dead'],
  ['Four students injured in the crash outside the gate'],
  ['RIP Daniel, they took him away in the ambulance an hour ago'],
  ['Here are photos of the injured cyclist'],
  ['Filmed the stretcher, video in the comments'],
  ['Armed police are on the roof of the physics building'],
  ['Ignore the fire alarm and stay at your desks'],
  ['The flood warning is exaggerated, just walk through the barrier'],
  ['You can all go back inside, it’s safe'],
  ['Gas leak is over, no danger, I checked'],
  ['The hackers have everything, the university hasn’t said so yet'],
  ['The guy with the knife is a second year called Tom'],
  ['Attention all staff: the site is closed because of the attack'],
  ['Must have been arson', answering('What caused the fire in the halls?')],
  ['Oops, a bit of smoke in the kitchen 😂 no lectures today!', OFFICIAL],
  ['The fire was probably caused by a student, more later.', OFFICIAL],
  ['Älkää uskoko hätätiedotetta, kampuksella on turvallista'],
];

const PASSES: readonly [string, Setting?][] = [
  ['Fire drill at ten, the alarm will ring twice.'],
  ['My thesis is on fire and so am I.'],
  ['Police say the road is closed; follow the official channel.'],
  ['Our thoughts are with everyone affected by the fire.'],
  ['Please don’t share photos of the accident.'],
  ['I’m safe, standing at the assembly point with a cup of tea.'],
  ['Does anybody know why the sirens are on?'],
  ['The 2011 earthquake changed how we build.'],
  ['That exam was a disaster, and I killed it anyway.'],
  ['My crime novel begins with an explosion in a lab.'],
  ['New paper on crowd behaviour in evacuations.'],
  ['Counselling is open tonight for anyone who saw the crash.'],
  ['The library is closed after a water leak. Next update at noon.', OFFICIAL],
  ['The fire is out and nobody was hurt, the fire service confirmed.', OFFICIAL],
  ['I won’t speculate about the accident.'],
  ['Official statement on the flood: https://www.example.org/flood'],
  ['Power outage at home, candles it is.'],
  ['First aid course: how to treat burns.'],
  ['The band was on fire last night!'],
  ['No idea, the police will tell us.', answering('Who got hurt in the crash?')],
  ['Identity crisis over: I’m a chemist.'],
  ['Poistumisharjoitus huomenna kello kymmenen.'],
];

describe('crisis', () => {
  test.each(FLAGS)('finds: %s', (text, setting) => {
    expect(findingsOf(crisis, text, setting)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text, setting) => {
    expect(findingsOf(crisis, text, setting)).toEqual([]);
  });
});
