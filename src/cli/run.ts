import { parseArgs } from 'node:util';
import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { checkWhole, createEngine } from '../core/engine';
import type { Report } from '../core/finding';
import type { Pack } from '../core/guideline';
import { builtInPacks, PackError, parsePack } from '../packs';
import { reportToText } from './format';
import { findingToJson } from './json';
import { contextMaker, type Defaults, draftOf, parseRequest, type Request } from './request';

const USAGE = `check [--pack ID|FILE]… [--account personal|official|community]
      [--field post|reply|bio|display-name|login] [--format text|json|jsonl] [FILE…]

Checks drafts against organisations' social media guidelines. Without FILE it reads standard input; without --pack all
built-in packs are on. With --format jsonl every line is a draft: {"id","text"} and optionally "pack", "account",
"field", "site", "replyingTo", "bio", "affiliated", which win over the options.
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
const FORMATS = ['text', 'json', 'jsonl'] as const;

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
  const code =
    options.format === 'jsonl'
      ? checkLines(options.files, world, reportOn)
      : checkTexts(options.files, world, options.format, defaults.packs, reportOn);
  for (const id of failed) world.err(`the check "${id}" failed and was left out\n`);
  return code;
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
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      help: values.help,
      packs: values.pack,
      account: oneOf('account', values.account, ROLES),
      field: oneOf('field', values.field, FIELDS),
      format: oneOf('format', values.format, FORMATS),
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

function checkLines(files: readonly string[], world: World, reportOn: (request: Request) => Report): 0 | 1 | 2 {
  const sources =
    files.length > 0
      ? files.map((file) => ({ name: `${file}: `, text: readText(file, world) }))
      : [{ name: '', text: world.readStdin() }];
  let loud = false;
  let bad = false;
  for (const { name, text } of sources) {
    text.split('\n').forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        const request = parseRequest(line.replace(/^\uFEFF/, ''));
        const report = reportOn(request);
        loud ||= isLoud(report);
        world.out(`${JSON.stringify({ id: request.id, findings: report.findings.map(findingToJson) })}\n`);
      } catch (error) {
        bad = true;
        world.err(`${name}line ${index + 1}: ${(error as Error).message}\n`);
      }
    });
  }
  if (bad) return 2;
  return loud ? 1 : 0;
}

function checkTexts(
  files: readonly string[],
  world: World,
  format: 'text' | 'json',
  packs: readonly Pack[],
  reportOn: (request: Request) => Report,
): 0 | 1 {
  const drafts =
    files.length > 0
      ? files.map((file) => ({ id: file, text: readText(file, world) }))
      : [{ id: 'standard input', text: world.readStdin() }];
  const reports = drafts
    .map((draft) => ({ draft: { ...draft, text: draft.text.replace(/\n$/, '') } }))
    .map(({ draft }) => ({ draft, report: reportOn(draft) }));
  if (format === 'json') {
    const json = reports.map(({ draft, report }) => ({ id: draft.id, findings: report.findings.map(findingToJson) }));
    world.out(`${JSON.stringify(json, null, 2)}\n`);
  } else {
    for (const { draft, report } of reports) world.out(`${reportToText(draft.id, draft.text, report, packs)}\n`);
  }
  return reports.some(({ report }) => isLoud(report)) ? 1 : 0;
}

function isLoud(report: Report): boolean {
  return report.findings.some((finding) => finding.level !== 'consider');
}
