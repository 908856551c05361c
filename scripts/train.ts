// `npm run train [-- --data DIR]`: learns the linear scorer of src/checks/scorer from our own drafts (never those set
// aside) and the labelled public posts in DIR, and writes its quantised weights. The same input gives the same file.
// Every fifth public post is held back, the very ones that `npm run eval` measures on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../src/checks/detect-language';
import { BUCKETS, type FeatureVector, hashFeatures } from '../src/checks/scorer/features';
import { type ScorerModel, scoreFeatures } from '../src/checks/scorer/scorer';
import { parseDraft } from '../src/core/parse';

const root = join(import.meta.dirname, '..');

interface Example {
  readonly features: FeatureVector;
  readonly label: boolean;
  /** How much a mistake on this post counts. */
  readonly weight: number;
  readonly set: string;
  readonly held: boolean;
}

type Post = Readonly<Record<string, unknown>> & { readonly text: string };

function readPosts(file: string): Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Post);
}

type Weigh = (post: Post) => { label: boolean; weight: number } | undefined;

/** The posts of a set with what each says; a post that says nothing is left out before every fifth is held back. */
function examplesOf(set: string, posts: readonly Post[], weigh: Weigh): Example[] {
  return posts
    .flatMap((post) => {
      const said = weigh(post);
      return said ? [{ post, said }] : [];
    })
    .map(({ post, said }, i) => ({
      ...said,
      set,
      held: i % 5 === 0 && set !== 'drafts',
      features: hashFeatures(parseDraft({ text: post.text, field: 'post', site: 'unknown' }, detectLanguage)),
    }));
}

/** Our drafts on discrimination weigh most; drafts on anything else and ordinary posts are its negatives. */
function allExamples(data: string): Example[] {
  const folder = join(root, 'rules/drafts/dev');
  const drafts = readdirSync(folder)
    .sort()
    .flatMap((name) => readPosts(join(folder, name)));
  const abuse = (name: string) => readPosts(join(data, 'abuse', `${name}.jsonl`));
  const ordinary = readPosts(join(data, 'benign/btc_en.jsonl')).filter((post) => `${post['noise']}` === '');
  return [
    ...examplesOf('drafts', drafts, (post) => {
      if (post['topic'] === 'discrimination') return { label: post['label'] === true, weight: 1.5 };
      if (post['topic'] === 'abuse') return post['label'] === false ? { label: false, weight: 0.7 } : undefined;
      return { label: false, weight: 0.3 };
    }),
    ...examplesOf('ordinary', ordinary, () => ({ label: false, weight: 3 })),
    ...examplesOf('davidson', abuse('davidson_en'), ({ label }) =>
      label === 'hate' ? { label: true, weight: 1 } : label === 'neither' ? { label: false, weight: 0.6 } : undefined,
    ),
    ...examplesOf('hatemoji', abuse('hatemojibuild_en'), ({ label }) => ({ label: label === 'hateful', weight: 1 })),
    ...examplesOf('edos', abuse('edos_sexism_en'), ({ label }) =>
      label === 'sexist' ? { label: true, weight: 1 } : { label: false, weight: 0.5 },
    ),
  ];
}

/** Numbers that look random and are the same on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const EPOCHS = 10;
const DECAY = 1e-5;
const RATE = 0.3;

/** Logistic regression by AdaGrad with weight decay. */
function train(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-3);
  let bias = 0;
  let biasSquares = 1e-3;
  const random = seeded(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { features, label, weight } = examples[index] as Example;
      const norm = 1 / Math.sqrt(features.length || 1);
      const score = scoreFeatures(features, weights, { step: 1, bias });
      const error = weight * ((label ? 1 : 0) - 1 / (1 + Math.exp(-score)));
      for (const bucket of features) {
        const gradient = error * norm - DECAY * (weights[bucket] as number);
        squares[bucket] = (squares[bucket] as number) + gradient * gradient;
        weights[bucket] = (weights[bucket] as number) + (RATE * gradient) / Math.sqrt(squares[bucket] as number);
      }
      biasSquares += error * error;
      bias += (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

function quantise({ weights, bias }: ReturnType<typeof train>): ScorerModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    step: Number(step.toPrecision(5)),
    bias: Number(bias.toFixed(4)),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Learns, says how the held-back posts fare at each threshold, and writes the weights. */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', default: join(root, '../shared/data') } },
  });
  const examples = allExamples(values.data);
  const model = train(examples.filter(({ held }) => !held));
  for (const set of new Set(examples.map((example) => example.set))) {
    const held = examples.filter((example) => example.set === set && example.held);
    if (held.length === 0) continue;
    const scored = held.map((example) => ({
      ...example,
      score: scoreFeatures(example.features, model.weights, { step: 1, bias: model.bias }),
    }));
    const line = [-1, -0.5, 0, 0.5, 1].map((threshold) => {
      const share = (label: boolean) => {
        const rows = scored.filter((row) => row.label === label);
        return (rows.filter(({ score }) => score >= threshold).length / (rows.length || 1)).toFixed(3);
      };
      return `≥${threshold}: found ${share(true)}, wrong ${share(false)}`;
    });
    console.log(`${set} (${held.length} held back)  ${line.join('   ')}`);
  }
  writeFileSync(join(root, 'src/checks/scorer/hate.json'), `${JSON.stringify(quantise(model), null, 2)}\n`);
}
