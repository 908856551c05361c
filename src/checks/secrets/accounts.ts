import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf, tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';
import { ASKER } from './questions';

// Secrets that look like any word: only their place tells them.
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}!$%&*+=_.-]{2,30}[\p{L}\p{N}!$%]`;
const ANY = `(?<it>${WORD})`;
const USER =
  '(?:log ?in|user(?: ?name| ?id)?|account|session|identifiant|compte|utilisateur|tunnus|käyttäjä|verkko|network|ssid|réseau|hotspot(?: name)?|wi-?fi)';
const PASS = '(?:pass(?:word|phrase|code)?|pw|pwd|pword|mdp|mot de passe|salasana|salis|(?:pass ?)?key|psk|clé|avain)';
const IS = '(?: is| also| on| est|:| =|=)? ?';
const END = String.raw`(?=["'”’»]?(?:[,;!)\n.]|$| and | but | lol| if | for | et | ja |\s\p{Extended_Pictographic}))`;

/** "login guest, pw guest", "network Barn, key sheepdip". */
const BOTH = new RegExp(
  String.raw`(?<!\p{L})${USER}${IS}["'“]?${WORD}["'”]?(?:,| and| with|;| \/| \||\.| et| ja)? (?:the |wpa2? |wi-?fi |network |pre-?shared )?${PASS}${IS}["'“]?${ANY}`,
  'giu',
);
/** "ssh pi@10.1.4.22, password raspberry". */
const SHELL_LOGIN = new RegExp(
  String.raw`\b(?:ssh|sftp|scp|rdp|vnc|log in as) [\w.-]{1,20}@[\w.-]{3,40},?(?: and| with)? ${PASS}${IS}["'“]?${ANY}`,
  'giu',
);
/** "My password has always been moominpappa". */
const EVER = new RegExp(
  String.raw`\b(?:password|passcode|passphrase|pin|pw|mot de passe|salasana)\b(?: \p{L}{1,12}){0,5} (?:has (?:always )?been|was always|will always be|is (?:still|literally|always|just|forever|simply)|a toujours été|on aina ollut) (?:just |literally |still )?["'“]?${ANY}["'”]?${END}`,
  'giu',
);
/** What a bank or a mailbox asks when the password is gone. */
const RECOVERY =
  /\b(?:security question|secret question|mother['’]?s maiden name|mum['’]s maiden name|maiden name|first pet|memorable word|memorable name)\b[^\n.!?]{0,24}?(?:is|was|:|=|,|called)? (?<it>\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?)/gu;
/** The same word twice: "user operator, same word again as password". */
const SAME =
  /\b(?<it>(?:user(?:name)?|login|account|admin)[^\n.!?]{0,30}\bsame (?:word|thing|again|for|as)\b[^\n.!?]{0,20}\bpass(?:word)?|password (?:is )?(?:the )?same as (?:the |your |its )?(?:user(?:name)?|login)|(?:admin|root|guest|default)\b[^\n.!?]{0,24}\b(?:no|blank|empty) password|(?:password|root|admin|login|log ?in|prompt)\b[^\n]{0,60}(?:just|literally|simply) (?:press|hit) (?:enter|return)(?: at the prompt)?)\b/giu;
/** Words that give a wallet back: five or more of them. */
const SEED =
  /\b(?:seed|recovery|mnemonic|wallet|secret)(?: phrase| words?)?\b[^\n]{0,70}?[:"“] ?(?<it>(?:\p{Ll}{3,8},? ){4,23}\p{Ll}{3,8})\b/gu;
/** Client libraries and shells take them too. */
const SHELL =
  /(?:\bauth ?= ?\(["'][^"'\n]{1,40}["'], ?["'](?<it>[^"'\n]{3,60})|\b(?:mysql|mysqldump|mariadb|sshpass)\b[^\n]{0,40} -p ?(?<word>[^\s-]\S{3,40})|\bcurl\b[^\n]{0,60} -u ["']?[\w.@-]{2,40}:(?<pass>[^\s"']{3,60})|(?<![\w-])[A-Z][A-Z0-9_]{0,30}_?(?:PASS|PWD|PW) ?= ?["']?(?<variable>[^\s"'<>*]{4,60})|[?&](?:token|key|api_?key|auth|secret|passwd|password|sig|access_token)=(?<link>[\w.~-]{8,200}))/gu;

/** "root / toor", "admin:boson": an account every machine has, and what it is opened with. */
const DEFAULT_ACCOUNT =
  /(?<![\p{L}/-])(?:root|admin|administrator|guest|sysadmin|demo|test|operator|visitor)(?: ?[/:|] ?|, ?(?:and )?then |, pass(?:word)? | avec | sanalla )(?<it>[\p{L}\p{N}][^\s/|,;:]{2,30})/giu;
const ACCESS =
  /log ?(?:in|on)|credential|user|account|password|router|box|machine|server|device|cluster|wi-?fi|default|it asks|prompt|console|panel|ssh/iu;
const OTHER_ROLE =
  /^(?:teach\w*|students?|staff|admin\w*|users?|guests?|visitors?|support|research\w*|members?|hr|finance|teams?|train\w*|lab|labs|cases?|data|drive|suites?|results?|positive|negative|exams?|hosts?|editors?|lectur\w*|speakers?|control|work|office|tasks?|roles?|rights?)$/iu;
/** "Log in as guest with the word heron". */
const WITH_THE_WORD =
  /\b(?:log ?(?:in|on)|sign in|ssh|get in|door|gate|account|entr[ey]|tunnuksella|kirjaudu|connecte\w*)\b[^.!?\n]{0,60}?\b(?:with|using|use|say|avec|ja)\s+(?:(?:the|le)\s+)?(?:word|phrase|pass|password|passphrase|mot|sanalla|salasanalla)\s+["'“]?(?<it>[\p{L}\p{N}][\p{L}\p{N}!_-]{3,30})(?=["'”]?(?:[.,;!)]|\s|$))/giu;

// Talk of a password, not one.
const NO_VALUE =
  /^(?:wrong|right|required|needed|reset|changed|weak|strong|safe|never|always|only|just|protected|protection|manager|policy|sharing|same|leaked|stolen|hacked|expired|broken|down|working|refused|accepted|rejected|please|again|and|with|for|from|that|this|what|which|your|their|there|here|please|will|must|should|hidden|secret|public|private|personal|free|open|available|incorrect|obligatoire|password|passwords|signal|event|stage|word|cards?|rings?|chains?|speakers?|findings?|dates?|fields?|points?|stone|board|boards?|thing|things|being|been|forgotten|gone|a|the|my|our|on|in|is|at|to|of|by|it|terrible|awful|annoying|too|so|longer|shorter|easy|hard|a mystery)$/iu;
const GATE =
  /pass|\bpw|pin\b|\b(?:root|admin|guest|demo|test|visitor|operator)\b|\bword\b|mdp|salas|salis|sanalla|\bkey\b|clé|maiden|first pet|security question|memorable|seed|mnemonic|wallet|auth ?=|mysql|curl|PWD|=[\w-]{8}/iu;

/** Names with passwords, answers to security questions, words of a wallet: ordinary words in places of secrets. */
export function* accountsIn({ text }: Parsed): Generator<Range> {
  if (!tests(GATE, text)) return;
  for (const pattern of [BOTH, SHELL_LOGIN, EVER]) {
    for (const range of rangesOf(text, pattern)) {
      if (!NO_VALUE.test(text.slice(range.from, range.to))) yield range;
    }
  }
  if (tests(ASKER, text)) yield* rangesOf(text, RECOVERY);
  for (const pattern of [SAME, SEED, WITH_THE_WORD]) yield* rangesOf(text, pattern);
  for (const range of tests(ACCESS, text) ? rangesOf(text, DEFAULT_ACCOUNT) : []) {
    if (!OTHER_ROLE.test(text.slice(range.from, range.to))) yield range;
  }
  for (const { index, 0: match, groups } of matchesOf(text, SHELL)) {
    const it = Object.values(groups ?? {}).find((group) => group !== undefined) ?? '';
    const from = index + match.lastIndexOf(it);
    yield { from, to: from + it.length };
  }
}
