// `npm run eval [-- --data DIR] [--misses] [--no-set-aside] [TOPIC…]`: how good the checks are, measured through the
// command line with all built-in packs on, so that what is measured is what people get.
//   rules/drafts/dev        our own labelled drafts, for tuning
//   rules/drafts/set-aside  the third that nobody looks at while tuning: only figures are printed, misses on request
//   DIR                     a folder of public and hand-made posts (see NOTICE); left out with a line when absent
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    data: { type: 'string', default: join(root, '../shared/data') },
    misses: { type: 'boolean', default: false },
    'set-aside': { type: 'boolean', default: true },
  },
});

/** Topics of findings that answer a labelled topic. Where two are listed, either is a right answer. */
const ANSWERS = {
  advertising: ['advertising', 'endorsement'],
  endorsement: ['endorsement', 'advertising'],
  product_endorsement: ['endorsement', 'advertising'],
  speaking_for_org: ['speaking-for'],
  unverified_claims: ['unverified'],
  personal_data: ['personal-data'],
  bio_disclaimer: ['disclaimer'],
  reputation: ['reputation'],
  hate: ['abuse', 'discrimination'],
};
/** Topics whose guidelines only ever ask to consider: judged at that level, all others at must and should. */
const QUIET = new Set(['profanity', 'identity', 'expertise', 'plain-language', 'reputation', 'conduct']);

const PACK_OF = {
  'University of Kent': 'kent',
  Caltech: 'caltech',
  CERN: 'cern',
  'Lancaster University': 'lancaster',
  'Aalto University': 'aalto',
};

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const jsonlIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Runs drafts through the command line; answers the findings of each, in order. */
function check(drafts) {
  const input = drafts
    .map(({ text, account, field, replyingTo, sharing, bio, affiliated, media }, id) =>
      JSON.stringify({ id, text, account, field, replyingTo, sharing, bio, affiliated, media }),
    )
    .join('\n');
  const { stdout, stderr, status } = spawnSync('node', [`${root}scripts/check.mjs`, '--format', 'jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status === 2 || stderr.includes('failed and was left out')) throw new Error(stderr);
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).findings);
  if (answers.length !== drafts.length) throw new Error(`${answers.length} answers to ${drafts.length} drafts`);
  return answers;
}

const loud = (finding) => finding.level !== 'consider';

function speaks(findings, topic) {
  const answers = ANSWERS[topic] ?? [topic];
  return findings.some((finding) => answers.includes(finding.topic) && (QUIET.has(topic) || loud(finding)));
}

function scores(rows) {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let tn = 0;
  for (const { label, said } of rows) {
    if (label) said ? tp++ : fn++;
    else said ? fp++ : tn++;
  }
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, specificity: tn + fp === 0 ? 1 : tn / (tn + fp) };
}

/** 95 % interval of F1 by 500 bootstrap samples; a fixed seed keeps two runs alike. */
function interval(rows) {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const f1s = Array.from({ length: 500 }, () => scores(rows.map(() => rows[Math.floor(random() * rows.length)])).f1);
  f1s.sort((a, b) => a - b);
  return [f1s[12], f1s[487]];
}

const number = (value) => value.toFixed(2);

function report(title, files, topicOf, showMisses, correct = (draft) => draft) {
  const drafts = files.flatMap((file) =>
    readLines(file).map((draft) => ({
      ...correct(draft),
      topic: topicOf(file, draft),
      ...(draft.kind === 'bio' && { field: 'bio' }),
    })),
  );
  const chosen = drafts.filter(({ topic }) => wanted.length === 0 || wanted.includes(topic));
  if (chosen.length === 0) return;
  const answers = check(chosen);
  const rows = chosen.map((draft, i) => ({ ...draft, said: speaks(answers[i], draft.topic), findings: answers[i] }));
  console.log(`\n## ${title} (${rows.length})\n`);
  console.log('| topic | n | precision | recall | F1 | 95 % | fr/fi precision, recall |');
  console.log('|---|---|---|---|---|---|---|');
  for (const topic of [...new Set(rows.map((row) => row.topic))]) {
    const own = rows.filter((row) => row.topic === topic);
    const { precision, recall, f1 } = scores(own);
    const [low, high] = interval(own);
    const foreign = scores(own.filter((row) => row.lang === 'fr' || row.lang === 'fi'));
    console.log(
      `| ${topic} | ${own.length} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${number(low)}–${number(high)} | ${number(foreign.precision)}, ${number(foreign.recall)} |`,
    );
  }
  if (!showMisses) return;
  for (const row of rows.filter(({ label, said }) => label !== said)) {
    const which = row.label ? 'missed' : 'wrong ';
    const found = row.label ? '' : ` ⟶ ${row.findings.map((f) => `${f.topic}:${f.shown}`).join(' | ')}`;
    console.log(`${which} ${row.id} [${row.topic}] ${row.text.replace(/\s+/g, ' ').slice(0, 400)}${found}`);
  }
}

/** Alerts per 1,000 posts at must and should, per guideline and in all. */
function noise(title, drafts, showMisses) {
  if (drafts.length === 0) return;
  const answers = check(drafts);
  const perRule = new Map();
  let any = 0;
  answers.forEach((findings, i) => {
    const alerts = findings.filter(loud);
    if (alerts.length > 0) any++;
    for (const rule of new Set(alerts.flatMap((finding) => finding.guidelines))) {
      perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
    }
    if (showMisses && alerts.length > 0) {
      console.log(
        `noise ${drafts[i].text.replace(/\s+/g, ' ').slice(0, 300)} ⟶ ${alerts.map((f) => `${f.topic}:${f.shown}`).join(' | ')}`,
      );
    }
  });
  const perThousand = (count) => ((1000 * count) / drafts.length).toFixed(1);
  console.log(`\n${title} (${drafts.length}): ${perThousand(any)} alerts per 1,000`);
  const rules = [...perRule].sort((a, b) => b[1] - a[1]).slice(0, 15);
  if (rules.length > 0) console.log(rules.map(([rule, count]) => `  ${rule} ${perThousand(count)}`).join('\n'));
}

const drafts = join(root, 'rules/drafts');
report('Our drafts, for tuning', jsonlIn(join(drafts, 'dev')), (_file, draft) => draft.topic, options.misses);
const wantsNoise = wanted.length === 0 || wanted.includes('noise');
if (options['set-aside']) {
  report('Our drafts, set aside', jsonlIn(join(drafts, 'set-aside')), (_file, draft) => draft.topic, false);
  if (wantsNoise) {
    const aside = (name) => readLines(join(drafts, 'ordinary-set-aside', `${name}.jsonl`));
    noise('Campus life, set aside', aside('typical'), false);
    noise('Campus life written to be tricky, set aside', aside('tricky'), false);
  }
}

if (!existsSync(options.data)) {
  console.log(`\nNo folder ${options.data}: public and hand-made posts are left out. Give one with --data DIR.`);
} else {
  const handmade = jsonlIn(join(options.data, 'handmade'));
  report(
    'Hand-made posts',
    handmade.filter((file) => basename(file) !== 'benign_university.jsonl'),
    (_file, draft) => draft.task,
    options.misses,
  );
  report(
    'Synthetic personal data',
    jsonlIn(join(options.data, 'pii')),
    () => 'personal-data',
    options.misses,
    withAddresses,
  );
  if (wanted.length === 0 || wanted.includes('hate')) reportHate();
  if (wantsNoise) {
    const benign = (name) => jsonlIn(join(options.data, name)).flatMap(readLines);
    console.log('\n## Noise at must and should, per 1,000');
    noise(
      'ordinary university posts',
      readLines(join(options.data, 'handmade/benign_university.jsonl')).map(onItsAccount),
      options.misses,
    );
    for (const file of jsonlIn(join(options.data, 'benign'))) {
      const posts = readLines(file).filter((post) => !post.noise || post.noise.length === 0);
      noise(basename(file), posts, options.misses);
    }
    noise('crisis talk of the public', benign('crisis'), false);
    noise(
      'private short messages',
      benign('phishing').filter((post) => post.label === 'ham'),
      false,
    );
  }
}

/**
 * The synthetic set calls street addresses STREET_ADDRESS in one of its two parts and ADDRESS in the other, from the same
 * templates ("Paul had given Ana his address: …"). Its label knows the first name only; both are addresses here.
 */
function withAddresses(draft) {
  const named = draft.spans?.some(({ type, value }) => type === 'ADDRESS' && /\d/.test(value) && /\p{L}/u.test(value));
  return named ? { ...draft, label: true } : draft;
}

function onItsAccount({ text, account, org }) {
  return { text, account, pack: PACK_OF[org] };
}

function reportHate() {
  const sets = {
    'davidson hate / neither': ['davidson_en', (post) => ({ hate: true, neither: false })[post.label]],
    hatemoji: ['hatemojibuild_en', (post) => ({ hateful: true, 'non-hateful': false })[post.label]],
    'edos sexism': ['edos_sexism_en', (post) => ({ sexist: true, 'not sexist': false })[post.label]],
  };
  console.log('\n| public set | n | precision | recall | balanced accuracy |\n|---|---|---|---|---|');
  for (const [title, [file, labelOf]] of Object.entries(sets)) {
    const posts = readLines(join(options.data, 'abuse', `${file}.jsonl`))
      .map((post) => ({ ...post, label: labelOf(post) }))
      .filter(({ label }) => label !== undefined)
      .filter((_post, i) => i % 5 === 0);
    const answers = check(posts);
    const rows = posts.map(({ label }, i) => ({ label, said: speaks(answers[i], 'hate') }));
    const { precision, recall, specificity } = scores(rows);
    console.log(
      `| ${title} | ${rows.length} | ${number(precision)} | ${number(recall)} | ${number((recall + specificity) / 2)} |`,
    );
  }
}
