import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// A secret some words away from its name: "pw for the shared drive = PlumTree44". Only a value that looks like nothing
// else counts there: letters with digits or signs, or words in quotation marks.
const SHAPED = String.raw`(?=[^\s"”,;]{0,30}(?:\d|\p{L}[!$%&*+=_-]\p{Lu}))(?=[^\s"”,;]{0,30}\p{L})(?!https?:|www\.)[^\s"”,;()]{6,40}`;
const WORDS = String.raw`(?: [\p{L}'’/-]{1,14}){0,5}`;

const AWAY = new RegExp(
  String.raw`(?<!\p{L})(?:wi-?fi|pass(?:word|code|phrase)?|pw|pwd|mdp|mot de passe|salasana\p{L}{0,3}|login|credentials?|netflix|dropbox)${WORDS}(?: ?[:=]| is| est| on) ["'“]?(?<it>${SHAPED})`,
  'giu',
);
// "Login for the cluster is guest/guest123", "viewer with viewer01".
const BOTH =
  /(?<!\p{L})(?:login|log in|account|admin|user)\b(?: [\p{L}'’-]{1,14}){0,5}(?: is| =|:)(?: still)? [\w.@-]{3,30} ?(?:\/|with|and|&) ?(?<it>(?=\p{L}{0,20}\d)[\w!#$%-]{6,30})/giu;
const QUOTED =
  /(?:\bphrase is|(?<!\b(?:the|an?|this|that|favou?rite|of|stock|new) )phrase|\bpass(?:word)?(?: is)?|\bsalasana(?: on)?|\bmot de passe(?: est)?),? ["“«](?<it>[^"”»\n]{4,40})["”»]/giu;
// "Locker 14 opens on 853", "code on the bike cage changed: C4719", "the alarm wants 8080#".
const LOCK =
  /\b(?:locker|lock ?box|safe|key ?pad|cage|alarm|gate|door|shed|padlock)\b[^\n.!?]{0,40}?(?:\bopens (?:on|with)|\bwants|\bchanged(?: to)?:?|\bis now) (?<it>[A-Z]?\d{3,6}[A-Z]?[#*]?)(?![\w:.,-]*\d)/giu;
const SEED = /\b(?:seed|recovery|mnemonic)\b[^\n]{0,24}?[:"“ ] ?(?<it>(?:[a-z]{3,8} ){11}[a-z]{3,8})\b/giu;
const MEETING =
  /\b(?:zoom|teams|webex|meeting|id)\b[^\n]{0,30}\d{3} ?\d{3,4} ?\d{3,4},? (?:pass(?:code|word)?|pw|code)(?: is)?:? (?<it>\w{4,20})/giu;
const CALLED = /\b(?:access|entry|enrol(?:ment)?|host) (?:code|key)(?: is|:) (?<it>[A-Z]{5,14})\b/gu;

const GATE =
  /wi-?fi|pass|\bpw|mdp|mot de passe|salasana|login|log in|credential|netflix|dropbox|account|admin|user|phrase|opens with|lock|safe|key|cage|alarm|gate|door|shed|seed|recovery|mnemonic|zoom|teams|webex|meeting|code/iu;

/** Secrets that stand apart from the word that names them. */
export function* looselyIn({ text }: Parsed): Generator<Range> {
  if (!tests(GATE, text)) return;
  for (const pattern of [AWAY, BOTH, QUOTED, LOCK, SEED, MEETING, CALLED]) yield* rangesOf(text, pattern);
}
