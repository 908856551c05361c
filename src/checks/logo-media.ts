import * as z from 'zod/mini';
import type { Hit } from '../core/check';
import type { Pack } from '../core/guideline';
import { compileLexicon, compilePassing } from '../core/lexicon';
import { fold, tokenize } from '../core/tokens';
import { isNegated } from './clause';
import { defineCheck } from './define';

const LOGO = compileLexicon({
  logo: [
    'logo',
    'logos',
    'logotype',
    'wordmark',
    'emblem',
    'crest',
    'seal',
    'insignia',
    'badge',
    'banner',
    'letterhead',
    'logon',
    'embleme',
    'shield',
  ],
});
// Talk about the logo, or somebody else's use of it, is no use of it.
const TALK = compileLexicon({
  talk: [
    'rules',
    'guidelines',
    'history',
    'policy',
    'permission',
    'not',
    'without',
    'no',
    'who designed',
    'redesign',
    'design guide',
    'download',
    'ask',
    'remove',
    'removed',
    'should',
    'protected',
    'meaning',
    'looks like',
  ],
});
const USE = compileLexicon({
  use: [
    'my new profile',
    'profile picture',
    'profile pic',
    'avatar',
    'header',
    'my banner',
    'put the',
    'added the',
    'using the',
    'used the',
    'stuck the',
    'slapped the',
    'with the',
    'sporting the',
    'printed',
    'sticker',
    'stickers',
    't shirt',
    'tshirt',
    'mug',
    'mugs',
    'cake',
    'tattoo',
    'poster',
    'slides',
    'cover photo',
    'icon',
    'photo de profil',
    'avec le',
    'profiilikuva',
    'profiilikuvana',
    'my profile',
    'as my',
  ],
});

/** The organisation's logo in what is posted, by the names and descriptions of attached files and by what the text says. */
export const logoMedia = defineCheck({
  id: 'logo-media',
  topic: 'branding',
  languages: 'any',
  summary:
    'The organisation’s logo in attached media, told by file name and alternative text, or said to be used in text or profile.',
  limits: 'Pictures themselves are not looked at: a logo in a file with an innocent name goes unseen.',
  fields: ['post', 'reply', 'bio'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { pack, org }) {
    const names = lexiconOf(pack);
    for (const { name = '', alt = '' } of doc.draft.media ?? []) {
      const words = tokenize(`${name.replace(/[_\-.]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} ${alt}`);
      const folded = new Set(words.map((word) => fold(word.folded)));
      const named = pack.aliases.some((alias) =>
        fold(alias.text)
          .split(/[\s-]+/)
          .every((word) => folded.has(word)),
      );
      if (names.find(words).length > 0 || (named && LOGO.find(words).length > 0)) yield {};
    }
    for (const sentence of doc.sentences) {
      const hit = saidToBeUsed(sentence.tokens, names);
      if (hit && org.mentions(doc).length > 0) yield hit;
    }
  },
});

function saidToBeUsed(tokens: Parameters<typeof LOGO.find>[0], names: ReturnType<typeof lexiconOf>): Hit | undefined {
  const logo = names.find(tokens)[0];
  if (!logo || USE.find(tokens).length === 0 || TALK.find(tokens).length > 0) return undefined;
  return isNegated(tokens, logo.tokens.from) ? undefined : { range: { from: logo.from, to: logo.to } };
}

const compiled = new WeakMap<Pack, ReturnType<typeof compilePassing<'logo'>>>();

function lexiconOf(pack: Pack) {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    lexicon = compilePassing({ logo: pack.logoWords });
    compiled.set(pack, lexicon);
  }
  return lexicon;
}
