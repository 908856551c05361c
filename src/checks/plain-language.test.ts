import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { finder } from '../packs/testing';
import { plainLanguage } from './plain-language';

const findingsOf = finder(builtInPacks);

const FLAGS: readonly string[] = [
  'Hello everyone! The NLO EW corrections to VBF production are now in POWHEG.',
  'Family news: my SDS-PAGE and the qPCR both say that the CRISPRi knockdown worked.',
  'Great day: the RFQ, the DTL and the CCDTL all ran at 10 Hz.',
  'We fitted a GLMM with heteroskedasticity-consistent SEs and a Bayesian prior.',
  'Dear neighbours, our FPGA talks AXI4 to the ADC over JESD204B.',
  'Come to the fair: XRD, SEM and EDX of our MOFs!',
  'Big news, the TPC prototype reached the dE/dx goal with the GEM readout and VMM3a chips.',
  'The kinase isoform is phosphorylated ex vivo, hooray!',
  'All welcome: perfectoid spaces, étale cohomology and Galois representations at four.',
  'Parents, please note the SSO needs MFA via TOTP before the LMS sync.',
  'Just deployed the RAG pipeline to k8s after the CI rollback.',
  'Thinking about rhizomatic assemblages and neoliberal governmentality today.',
  'no cap that rizz was bussin fr, opps got cooked',
  'Le pipeline CI a été refactoré sur le cluster GPU du CC-IN2P3 avec Slurm et MPI.',
  'Tänään PID-säädin ja FPGA saatiin LQR-muotoon.',
];

const PASSES: readonly string[] = [
  'NASA and ESA will land together on Monday.',
  'DNA is like a recipe book, and cells are cooks.',
  'PhD students, tea at four in the MBA lounge.',
  'The BBC came to film our NHS project.',
  'WE WON THE CUP AND NOBODY BELIEVED IN US!!!',
  'For the XRD and SEM crowd: who has a spare EDX detector?',
  'A qubit is a coin that is still in the air.',
  'We measure how light changes when it goes through glass.',
  'Our UCAS clearing line opens at eight.',
  'It was a mid lecture, as the students say.',
  'Python users: which library do you like for GLMM and GAM fits?',
  'Photos from the open day: robots, slime, a very calm owl.',
  'CRISPR is a pair of scissors for genes.',
  'The conference in Oslo has three keynote speakers and a choir.',
  'Book a slot with your tutor by Friday.',
  'https://example.org/ABC123/DEF456/XYZ789?QRS=TUV',
  'My iPhone and my iPad both died on the TGV to Paris.',
  'The LHC is cold, colder than space.',
];

describe('plain-language', () => {
  test.each(FLAGS)('finds: %s', (text) => {
    expect(findingsOf(plainLanguage, text)).not.toEqual([]);
  });

  test.each(PASSES)('passes: %s', (text) => {
    expect(findingsOf(plainLanguage, text)).toEqual([]);
  });
});
