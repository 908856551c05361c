import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf, tests } from '../../core/gate';

// Secrets in lines of code, as people paste them: a literal behind a name, the last argument of a call that logs in, an
// option of a program.

const LITERAL = String.raw`["'\x60](?<it>[^"'\x60\n<>{}]{4,120})["'\x60]`;
/** `password="…"`, `'apiKey': '…'`. */
const NAMED = new RegExp(
  String.raw`(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api_?key|access_?key|auth_?key|credentials?)["']?(?:\s?=>?|:)\s?${LITERAL}`,
  'giu',
);
/** `bot.run("…")`, `ftp.login("anna", "…")`: what logs in takes the secret last. */
const CALL = new RegExp(
  String.raw`(?:\.(?:run|start|set_?token)|\b(?:log_?in|sign_?in|auth(?:enticate|orize)?|db_?connect|connect|client|bot|ftp|sftp|set_?(?:token|password|key)))\((?<before>(?:[^()"'\n]{0,40}["'][^"'\n]{0,80}["'],){0,4})[^()"'\n]{0,40}${LITERAL}\s?\)`,
  'giu',
);
/** Options of programs, and what databases and shells are told. */
const OPTION = new RegExp(
  String.raw`(?:${[
    String.raw`(?<!\w)--?(?:[a-z]{1,12}-)?(?:password|passwd|passphrase|token|api-?key|secret)[= ]`,
    String.raw`\bidentified by `,
    String.raw`\b(?:zip|unzip|7z|7za|rar|unrar)\b[^\n]{0,40} -[pP] ?`,
    String.raw`\b(?:docker|podman|helm|mongo|mongosh|redis-cli)\b[^\n]{0,60} -[pa] `,
    '-pass(?:in|out)? pass:',
    String.raw`\bsmbclient\b[^\n]{0,60} -U \w{1,20}%`,
    String.raw`\bnet use\b[^\n]{0,60} \/user:[\w\\.-]{1,40} `,
    String.raw`\/u:[\w.-]{1,30} \/p:`,
    String.raw`(?<![\w/.])\/(?:login|auth) (?!page|form|screen)`,
    String.raw`\?(?:override|bypass|unlock|debug)=`,
  ].join('|')})["']?(?<it>[^\s"'<>{}$*-][^\s"'<>{}$*]{3,80})`,
  'giu',
);

/** What stands for a secret that everybody has to fill in, or names one. */
const PLACEHOLDER =
  /^(?:your|my[_-]|the[_-]|some|paste|insert|enter|put|changeme|replace|todo|example|placeholder|redacted|hidden|secret|pass(?:word|wd|phrase)?|token|string|none|null|true|false|text|x{3,}|\.{2,}|…|user|username|not |os\.|process\.|env|\/|~|%)|[\s_-](?:here|goes|key|token|password)$|^[A-Z]+(?:_[A-Z]+)+$|getenv|environ/i;
/** Long and mixed, or short with digits or signs among letters: no word of a sentence. */
const RANDOM = /^(?=.*\d)(?=.*\p{L})[^\s]{8,}$|^(?=.*\p{L})(?=.*[!#$%&*+=^~])\S{6,}$/u;

const GATE =
  /pass|pwd|secret|token|key|credential|login|log_in|signin|sign_in|auth|connect|client|bot|ftp|\.run|\.start|identified by|zip|7z|rar|docker|podman|helm|mongo|redis|smbclient|net use|\/p:|\/login|\?(?:override|bypass|unlock|debug)=/i;

/** Secrets in code. */
export function* literalsIn({ text }: Parsed): Generator<Range> {
  if (!tests(GATE, text)) return;
  for (const { index, 0: match, groups } of matchesOf(text, NAMED)) {
    const it = groups?.['it'] ?? '';
    const certain = /^p(?:ass|wd)/i.test(match) && !/\s/.test(it);
    if (!PLACEHOLDER.test(it) && (certain || RANDOM.test(it))) yield endOf(index, match, it);
  }
  for (const { index, 0: match, groups } of matchesOf(text, CALL)) {
    const it = groups?.['it'] ?? '';
    // One argument is a secret if nothing else looks so; of several the last is one by its place.
    const alone = (groups?.['before'] ?? '') === '';
    const secret = alone
      ? /^(?=.*\d)(?=.*\p{Ll})(?=.*\p{Lu})[\w.-]{20,}$/u.test(it)
      : !/\s|^\d{1,5}$|\.\w{2,4}$/.test(it);
    if (secret && !PLACEHOLDER.test(it)) yield endOf(index, match, it);
  }
  for (const { index, 0: match, groups } of matchesOf(text, OPTION)) {
    const it = groups?.['it'] ?? '';
    if (!PLACEHOLDER.test(it) && /\p{L}/u.test(it)) yield endOf(index, match, it);
  }
}

/** Where the last `it` of a match stands. */
function endOf(index: number, match: string, it: string): Range {
  const from = index + match.lastIndexOf(it);
  return { from, to: from + it.length };
}
