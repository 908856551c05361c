import { describe, expect, test } from 'vitest';
import { applyEdits } from '../core/edits';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { expertise } from './expertise';

const findingsOf = finder(builtInPacks);

const FLAGS: readonly string[] = [
  "PhD in topology here: masks don't work, take them off.",
  'Trust me, I’m a particle physicist, that diet works better than insulin.',
  'Speaking as a set designer, the economy is going to crash, sell your flat.',
  'As a particle physicist I can assure you: antibiotics are pointless for pneumonia, let it run its course.',
  'I’m a professor of medieval history and I’m telling you, you don’t have to declare freelance income under 5000.',
  'Engineer here. Take three times the dose, your liver can handle it.',
  'I’m no lawyer, but you should just stop paying rent until they fix it.',
  'Chemist by training, so trust me: put everything into gold this winter.',
  'Astronomer’s advice: skip the flu shot, it’s statistics for sheep.',
  'Not my area at all, but anyone with chest pain can wait until Monday, it’s usually stress.',
  'As a musicologist, I’d say this building is earthquake proof, no need to evacuate.',
  'I lecture in philosophy. Your employer has no right to read your work email, delete everything.',
  'My PhD is in robotics and I’ve read the trial, nobody needs a second dose.',
  'Take it from a geologist: asbestos is natural, leave it in the ceiling.',
  'Trust me, I’m an economist, insulin can be skipped for a day or two.',
  'I know nothing about immigration law, but just overstay, nobody checks.',
  'As a computer scientist I recommend that every parent refuses the MMR jab.',
  'Speaking as a linguist: you can break a fixed-term lease any time, it’s in the word.',
  'I teach architecture, so believe me, tax on scholarships is optional.',
  'Faculty member in optics here: your baby’s fever of 40 is nothing, no need for a doctor.',
  'En tant que physicien, je vous conseille d’arrêter les antidépresseurs.',
  'Kemistinä suosittelen: lopettakaa verenpainelääkkeet.',
];

const PASSES: readonly string[] = [
  'As a chemist I can say the masks in our lab are cut from steel foil.',
  'Engineer here: the pump doesn’t work when it is cold.',
  'I’m a historian and the economy of the Hansa is my subject.',
  'As a chemist I can tell you why onions make you cry.',
  'I’m a physicist, not a doctor, please ask your GP.',
  'My doctor changed my dose and I feel better.',
  'As an astronomer I recommend looking up tonight, no telescope needed.',
  'Pharmacist here: never mix these two, and finish your antibiotics.',
  'I teach contract law: verbal agreements can be binding, see chapter 2.',
  'Got my second jab today, arm hurts, feeling grateful.',
  'As a linguist I love the word "mortgage", literally dead pledge.',
  'Physicists should learn statistics properly.',
  'My PhD took six years, you should take holidays.',
  'Engineer’s tip: back up your data twice.',
  'As a new parent and historian, I have no advice about fever except call 111.',
  'Bought my first house, the mortgage is terrifying.',
  'As a statistician, I checked the vaccine trial’s confidence intervals, they are computed correctly.',
  'I’m a lawyer in our law school, and yes, you may break the lease here.',
  'Take it from me: never submit on a Friday.',
  'As a musician I think everyone should sing.',
  'The structural engineers say the bridge is safe.',
  'Does anyone know whether a scholarship is taxable? I’m just a biologist.',
  'The librarian recommends: read more poetry.',
  'Trust me, the soup in R1 is safe.',
];

describe('advises outside the own field', () => {
  test.each(FLAGS)('%s', (text) => {
    const [finding] = findingsOf(expertise, text);
    expect(finding).toBeDefined();
    expect(findingsOf(expertise, applyEdits(text, finding?.fixes[0]?.edits ?? []))).toEqual([]);
  });
});

describe('speaks of the own field or life, or sends people to those who know', () => {
  test.each(PASSES)('%s', (text) => {
    expect(findingsOf(expertise, text).map(({ quote }) => quote)).toEqual([]);
  });
});
