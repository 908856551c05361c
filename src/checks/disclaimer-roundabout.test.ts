import { describe, expect, test } from 'vitest';
import { hasDisclaimer } from './disclaimer-wording';

/** As a check would: the organisation's name is known. */
function says(bio: string): boolean {
  const names = [...bio.matchAll(/CERN|Kent|Caltech|@?Lancaster(?:Uni| University)?/g)];
  return hasDisclaimer(
    bio,
    names.map(({ index, 0: name }) => ({ from: index, to: index + name.length })),
  );
}

describe('says in a roundabout way that it is nobody else who speaks', () => {
  test.each([
    'Chemist at CERN. You hear from me alone here.',
    'Lecturer, Kent. Keep the university out of it, please.',
    "Nurse at Lancaster University. My moaning isn't on headed paper.",
    'Caltech postdoc. University ≠ me.',
    'CERN engineer. If you want it official, ask the press office',
    'Kent tutor; my words commit nobody but me',
    'Postgrad @LancasterUni, jokes independently produced',
    "Works at CERN. That's me talking, not the lab.",
    'Caltech staff, lanyard off here',
    'Geographer, Kent. Complaints to me, not my boss.',
    'At Lancaster. Nobody checks this before I hit send.',
    "Engineer at CERN, no one else's opinions",
    'Kent historian. I alone answer for what I write.',
    'Caltech. The institute would disown these tweets.',
    'I clean windows at Kent. The uni never sees what I post.',
    'CERN. I tweet here and not for the lab.',
    "Tutor at Kent, whose views these aren't",
    'Said by Jo the human and not by Jo the Kent lecturer',
    "Opinions: mine on Mondays, my cat's on Tuesdays, the employer's never",
    'Words on this page are those of their author. Lancaster University.',
    'Official position: elsewhere. CERN engineer, all grumbling here is me',
    "For Kent's line ask the press office, for mine read on",
    'CERN is my workplace, not my ghostwriter',
    'Bad puns inside. Lancaster is blameless.',
    'Je suis au CERN, sans parler en son nom',
  ])('%s', (bio) => expect(says(bio)).toBe(true));
});

describe('uses the same words for something else', () => {
  test.each([
    'Chemist at CERN. Hear me play the cello on Fridays.',
    'Tutor at Kent, whose views over the estuary never get old',
    'I teach the human, not the machine. Lecturer at Kent.',
    'Author of thrillers, whose copies those are on the shelf. Caltech.',
    'For term dates see the Kent website, for cakes see my stories',
    'CERN is my workplace, the Jura my playground',
    'Moved elsewhere twice. Official taster, CERN; my dog agrees.',
    'Lecturer, Kent. Keep out of my office before ten.',
    'Nurse at Lancaster University. Moaning about headed paper since 2004',
    'Caltech postdoc. Coffee ≠ sleep.',
    "CERN engineer. Official taster of the canteen's Thursday curry",
    'Kent tutor; committed to nobody but my cat',
    'Postgrad @LancasterUni, independent films and jokes',
    "Works at CERN. That's the place with the ring.",
    'Caltech staff, hat collector',
    'Geographer, Kent. Complaints about maps welcome.',
    "At Lancaster. Check before you send, that's my motto.",
    'Engineer at CERN, no one bakes like me',
    'Kent historian. Alone in the archive.',
    'Caltech. The institute has better squirrels than yours.',
    'I clean windows at Kent. Never seen a view like it.',
    'CERN. I tweet about bees.',
  ])('%s', (bio) => expect(says(bio)).toBe(false));
});
