import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../../packs';
import { finder } from '../../packs/testing';
import { discrimination } from '../discrimination';
import { withoutScorers } from '../scorer/learnt';

const find = finder(builtInPacks.slice(0, 1));
const found = (text: string) => withoutScorers(() => find(discrimination, text)).length > 0;

describe('people shut out for what they are', () => {
  test.each([
    'Lab manager wanted, over 40s need not apply',
    'Anyone past sixty in our faculty is dead weight',
    'I refuse to hire people over 45',
    'Seeking a young, energetic postdoc for our group',
    'Technician wanted: single, no children',
    'Hire a coder, not somebody’s granny',
    'At her age she should knit, not run a lab',
    'Movie night, straight couples only',
    'Professorships are for real Finns',
    'Assistant wanted, with an English name preferred',
    'keep trans stuff out of our seminar',
    'Foreigners on the board? No thanks',
    'She is pregnant, so I won’t take her on the cruise',
    'Women and lathes don’t mix',
    'Girls talk too much in meetings',
    'A baby and a thesis? Choose one',
    'If you need captions, maybe research isn’t for you',
    'blind student in the practical, such a hassle',
    'À votre âge vous feriez mieux de jardiner',
    'Etsitään miestä raskaaseen työhön',
  ])('finds: %s', (text) => {
    expect(found(text)).toBe(true);
  });

  test.each([
    'Over 40s football on Thursday, everybody welcome',
    'Anyone over 60 gets a free flu jab at the surgery',
    'Staff over 50 are as quick to learn, our study says',
    'Nothing over 30 kg on this ladder',
    'Seeking young volunteers aged 16 to 18 for a science camp',
    'A young postdoc joined our group, welcome Lena!',
    'Playground wanted near campus, no children have moved away yet',
    'Hire a coder, not a consultant',
    'At her age she should be proud: 91 and still reviewing',
    'Straight lines only, says the cutter',
    'Film night for straight and queer couples',
    'Real Finns queue for buns on Shrove Tuesday',
    'Keep the foreign coins out of the vending machine',
    'International students on the board? Yes, elections are in May',
    'She is pregnant, so we moved the meeting closer',
    'This course is for true beginners',
    'In 1900 the vote was for white men alone',
    'Keep the pride flags out of the rain, please',
    'I’m pregnant and parking is such a hassle',
    'Getting a wheelchair up this hill is such a hassle',
    'Oil and water don’t mix',
    'Women in maths: the society meets on Friday',
    'My sons love physics, my daughter loves chemistry',
    'Coffee or a nap? Choose one',
    'If you need captions, tick the box and we add them',
    'A deaf student built this lamp, such a clever idea',
    'À son âge, Marie court encore le marathon',
    'Etsitään mittakelloa labrasta',
    '“Over 40s need not apply” stood in the advert of 1974',
    'It is wrong to say that women talk too much',
  ])('passes: %s', (text) => {
    expect(found(text)).toBe(false);
  });
});
