import { parseArgs } from 'node:util';
import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { loadGrammar } from '../checks/language';
import { checkWhole, createEngine } from '../core/engine';
import type { Report } from '../core/finding';
import type { Pack } from '../core/guideline';
import { builtInPacks, PackError, parsePack } from '../packs';
import type { ReadDraft } from './drafts';
import { reportToText } from './format';
import { draftsIn, whereOf } from './input';
import { findingToJson } from './json';
import { contextMaker, type Defaults, draftOf, type Request } from './request';
import { type Answer, toSarif } from './sarif';

const USAGE = `check [--pack ID|FILE]… [--account personal|official|community]
      [--field post|reply|bio|display-name|login] [--input text|jsonl|csv]
      [--format text|json|jsonl|sarif] [FILE…]

Checks drafts against organisations' social media guidelines. Without FILE it reads standard input; without --pack all
built-in packs are on. What comes in is told by the name of the file (.jsonl, .csv) or by --input:
  text   one draft a file
  jsonl  one draft a line: {"id","text"} and optionally "pack", "account", "field", "site", "replyingTo", "bio",
         "affiliated", which win over the options; also what --format jsonl expects on standard input
  csv    one draft a row under a row of names, the same as above; only "text" is needed
Exit: 0 nothing found at must or should, 1 found, 2 bad input (the reason is on standard error).`;

/** What the command line touches of the world, so that tests can stand in for it. */
export interface World {
  readonly readFile: (path: string) => string;
  readonly readStdin: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Bad input: said on standard error, exit 2. */
class BadInput extends Error {}

const ROLES = ['personal', 'official', 'community'] as const;
const FIELDS = ['post', 'reply', 'bio', 'display-name', 'login'] as const;
const FORMATS = ['text', 'json', 'jsonl', 'sarif'] as const;
const INPUTS = ['text', 'jsonl', 'csv'] as const;

await loadGrammar();

/** Runs the command line and returns its exit code. */
export function run(args: readonly string[], world: World): 0 | 1 | 2 {
  try {
    return check(args, world);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    world.err(`${error.message}\n`);
    return 2;
  }
}

function check(args: readonly string[], world: World): 0 | 1 | 2 {
  const options = readOptions(args);
  if (options.help) {
    world.out(`${USAGE}\n`);
    return 0;
  }
  const packNamed = packFinder(world);
  const defaults: Defaults = {
    packs: options.packs.length > 0 ? options.packs.map(packNamed) : builtInPacks,
    account: options.account,
    field: options.field,
  };
  const contextOf = contextMaker(defaults, packNamed);
  const failed = new Set<string>();
  const engine = createEngine({ checks, detectLanguage, onFailure: (id) => failed.add(id) });
  const reportOn = (request: Request): Report => checkWhole(engine, draftOf(request, defaults), contextOf(request));
  const drafts = readDrafts(options, world);
  const answers = drafts.flatMap((draft): Answer[] => {
    try {
      if ('problem' in draft) throw draft.problem;
      return [{ ...draft, report: reportOn(draft.request) }];
    } catch (error) {
      world.err(`${whereOf(draft)}: ${(error as Error).message}\n`);
      return [];
    }
  });
  world.out(write(answers, options.format, defaults.packs));
  for (const id of failed) world.err(`the check "${id}" failed and was left out\n`);
  if (answers.length < drafts.length) return 2;
  return answers.some(({ report }) => isLoud(report)) ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        account: { type: 'string', default: 'personal' },
        field: { type: 'string', default: 'post' },
        format: { type: 'string', default: 'text' },
        input: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      help: values.help,
      packs: values.pack,
      account: oneOf('account', values.account, ROLES),
      field: oneOf('field', values.field, FIELDS),
      format: oneOf('format', values.format, FORMATS),
      input: values.input === undefined ? undefined : oneOf('input', values.input, INPUTS),
      files: positionals,
    };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new BadInput(`--${option} is "${value}"; it can be ${allowed.join(', ')}`);
  return found;
}

/** Packs by id, or by the path of a file; each file is read once. */
function packFinder(world: World): (name: string) => Pack {
  const known = new Map<string, Pack>(builtInPacks.map((pack) => [pack.id, pack]));
  return (name) => {
    let pack = known.get(name);
    if (!pack) {
      pack = readPack(name, world);
      known.set(name, pack);
    }
    return pack;
  };
}

function readPack(path: string, world: World): Pack {
  let json: string;
  try {
    json = world.readFile(path);
  } catch {
    const ids = builtInPacks.map((pack) => pack.id).join(', ');
    throw new BadInput(`there is no pack "${path}": give one of ${ids}, or the path of a pack file`);
  }
  try {
    return parsePack(json);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new BadInput(`the pack ${path} can't be used:\n${error.message}`);
  }
}

function readText(path: string, world: World): string {
  try {
    return world.readFile(path);
  } catch (error) {
    throw new BadInput(`can't read ${path}: ${(error as Error).message}`);
  }
}

type Options = ReturnType<typeof readOptions>;

/** All drafts of all sources, in order, those that can't be read with the reason. */
function readDrafts({ files, input, format }: Options, world: World): ReadDraft[] {
  if (files.length === 0) {
    const kind = input ?? (format === 'jsonl' ? 'jsonl' : 'text');
    return draftsIn({ name: 'standard input', text: world.readStdin() }, kind);
  }
  return files.flatMap((file) => {
    const named = /\.(csv|jsonl)$/i.exec(file)?.[1]?.toLowerCase() as 'csv' | 'jsonl' | undefined;
    return draftsIn(
      { name: file, text: readText(file, world) },
      input ?? named ?? (format === 'jsonl' ? 'jsonl' : 'text'),
    );
  });
}

function write(answers: readonly Answer[], format: (typeof FORMATS)[number], packs: readonly Pack[]): string {
  const json = answers.map(({ request: { id }, report }) => ({ id, findings: report.findings.map(findingToJson) }));
  switch (format) {
    case 'jsonl':
      return json.map((answer) => `${JSON.stringify(answer)}\n`).join('');
    case 'json':
      return `${JSON.stringify(json, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(toSarif(answers, packs), null, 2)}\n`;
    case 'text':
      return answers
        .map(({ request: { id, text }, report }) => `${reportToText(String(id), text, report, packs)}\n`)
        .join('');
  }
}

function isLoud(report: Report): boolean {
  return report.findings.some((finding) => finding.level !== 'consider');
}
