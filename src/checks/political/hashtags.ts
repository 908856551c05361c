import parties from '../../../rules/lexicons/parties.json';
import type { Parsed, Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { foldPhrase } from '../../core/lexicon';

// Hashtags that take sides: "#VoteLabour", "#NeverReform", "#ToriesOut", "#Newsom2028".

const run = (name: string) => foldPhrase(name.replace(/\*$/, '')).replaceAll(' ', '');
const NAMES: readonly string[] = [
  ...new Set(
    [parties.party, parties.ambiguousParty, parties.politician, parties.ambiguousPolitician]
      .flatMap((group) => Object.values(group).flat())
      .map(run)
      .filter((name) => name.length > 2),
  ),
  ...['blue', 'red', 'him', 'her', 'them'],
];
const NAME_SET = new Set(NAMES);
const BEFORE =
  'vote votefor voting never stop no not back elect reelect team imwith readyfor standwith go ditch anyonebut oust out votez jevote stopau nonau aanesta ivoted'.split(
    ' ',
  );
const AFTER =
  /(?:out|never|2[0-9]|20[2-4]\d|4pm|4president|forpresident|forpm|forcongress|formayor|forthewin|must?go|4mp|formp|eiikina|ulos|degage|dehors|president|won|wins|winning|winninghere|ftw|resign|liar|lies|lied|shambles)$/;
const ALONE = new Set(
  'gtto maga notmypresident notmypm nokings votebluenomatterwho fckafd fcknzs noafd bluewave redwave resist votethemout torycorruption feelthebern kag'.split(
    ' ',
  ),
);

/** The first hashtag of the sentence that takes sides. */
export function partisanTag(doc: Parsed, sentence: Sentence): Range | undefined {
  return sentence.tokens.find(({ from, folded }) => doc.text[from] === '#' && takesSides(folded.slice(1)));
}

function takesSides(tag: string): boolean {
  if (ALONE.has(tag)) return true;
  if (BEFORE.some((start) => tag.startsWith(start) && NAME_SET.has(tag.slice(start.length)))) return true;
  const bare = tag.replace(AFTER, '');
  return bare !== tag && NAME_SET.has(bare);
}
