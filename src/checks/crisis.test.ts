import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder, type Setting } from '../packs/testing';
import { crisis } from './crisis';

const findingsOf = finder(builtInPacks);
const OFFICIAL: Setting = { account: 'official' };
const answering = (replyingTo: string): Setting => ({ field: 'reply', replyingTo });

const FLAGS: readonly [string, Setting?][] = [
  ['One of our technicians died in the explosion, he had just become a father.'],
  ['Explosion at the quarry, two students missing for six hours now'],
  ['Explosion behind the bike sheds, two missing and nobody tells us anything'],
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
  // blame
  ['Flood in the basement is the council’s fault, the drains were never checked'],
  ['That chlorine cloud is because the contractors skipped the training'],
  ['Boat capsized, no life jackets, leader was drunk'],
  ['L’explosion, c’est Jean-Marc qui a oublié de fermer la vanne'],
  ['Palon sytytti joku humalainen, varmaa tietoa'],
  // guesses in a firm voice
  ['Bomb scare is a bored fresher with too much time, guaranteed'],
  ['Outbreak of mumps is from the rugby team, mark my words'],
  // deaths and names
  ['My brother in dispatch says she isn’t waking up after the overdose'],
  ['Coach crash on the ring road: at least four gone'],
  ['The professor arrested today is Alan Whitcombe from chemistry'],
  ['Uhri oli Mikko Lahtinen, toisen vuoden opiskelija'],
  ['Deux morts dans le tunnel d’après un pompier que je connais'],
  // where the police stand
  ['Snipers on the library roof and two vans behind the gym'],
  ['Poliisit väijyy takaovella'],
  // what one was told
  ['Registrar told staff on the call it’s ransomware'],
  ['The hantavirus is from the bat lab, they won’t admit it'],
  // against instructions, an all-clear of one’s own
  ['Chlorine leak: skip the clinic, fresh air will do'],
  ['Radiation alarm in the hall: badge in and carry on working'],
  ['Fuite de gaz : rien de grave, retournez bosser'],
  ['Flood in the library? Get your snorkel, folks', OFFICIAL],
];

const PASSES: readonly [string, Setting?][] = [
  ['If you smell gas, call Estates on the internal line and leave the building'],
  ['When the alarm rings, leave by the nearest exit and wait on the lawn'],
  ['One of our professors died in the spring after a long illness. The memorial is in June.'],
  ['Bus 41 skipped our stop again, probably because of the roadworks'],
  ['Debugging tally: 5 hours, 1 missing semicolon'],
  ['we lost the quarter-final because a pedal fell off'],
  ['Winter closure: all offices close on Friday. Happy holidays from everyone at the library!', OFFICIAL],
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
  ['My phone died in the middle of the fire talk, whose fault is that? Mine.'],
  ['The boiler is broken again, whose fault is it? Estates never fixed it'],
  ['Security officer at the side entrance always says good morning'],
  ['Police are at the open day handing out bike locks'],
  ['Watched a thriller last night: the arsonist is the firefighter, sorry'],
  ['In the escape room the killer was called Mortimer and we still lost'],
  ['RIP my sleep schedule, the fire alarm got us at three'],
  ['Murder mystery night: the cook has tenure'],
  ['We lost Ana to Oxford, best postdoc we had. Good luck!'],
  ['Get well soon Professor Lin, we miss you in the group meeting'],
  ['Heard from the porter that the new café opens on Monday'],
  ['Filming a short about a bomb disposal robot, need extras'],
  ['The outage is over, thanks for your patience, the status page has the details'],
  ['Les pompiers sont venus chercher un chat dans l’arbre, il va bien'],
  ['J’ai oublié mon vélo sous la pluie, c’est ma faute'],
  ['Poliisi puhui tänään fukseille pyörävarkauksista'],
  ['Koodini kaatui taas, syyllinen löytyi: puuttuva puolipiste'],
  ['Police are on campus following a report. Stay indoors and wait for updates.', OFFICIAL],
  ['Our fire safety team wishes you a cosy bonfire night 🔥', OFFICIAL],
];

describe('crisis', () => {
  test.each(FLAGS)('finds: %s', (text, setting) => {
    expect(findingsOf(crisis, text, setting)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text, setting) => {
    expect(findingsOf(crisis, text, setting)).toEqual([]);
  });
});
