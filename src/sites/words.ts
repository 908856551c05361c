// What people call the boxes and buttons of public writing, in the three languages we know. All in lower case, with
// commas between; a star lets a word go on, as plurals and Finnish cases need; an apostrophe stands for both kinds.

/** What people may call something. */
export type Words = Pick<RegExp, 'test'>;

/** Matches any of these as whole words. */
const says = (list: string) => lazily(() => `(?<!\\p{L})${spelt(list)}`);
/** Matches where one of these is all there is. */
const saysOnly = (list: string) => lazily(() => `^${spelt(list)}$`);

/** Most pages have no box of which these have to tell anything: nothing is compiled before one is asked. */
function lazily(source: () => string): Words {
  let pattern: RegExp | undefined;
  return {
    test(text) {
      pattern ??= new RegExp(source(), 'u');
      return pattern.test(text);
    },
  };
}

function spelt(list: string): string {
  const all = list.replaceAll("'", "['’]").split(/,\s*/);
  const open = all.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  const whole = all.filter((one) => !one.endsWith('*')).join('|');
  // Asked once for all of them whether a word ends: every set of all letters takes a while to compile.
  return `(?:${[...open, `(?:${whole})(?!\\p{L})`].join('|')})`;
}

/** Labels, hints and headings of what is none of our business. */
export const PRIVATE = says(
  `search*, find, filter*, chat, dm, message*, prompt, ask anything, contact us, support, password*, passcode, code,
card number, coupon, captcha, address, ticket, feedback, survey, report, order, delivery, shipping, billing, checkout,
payment, moderator*, admin*, cover letter, private, internal note*, additional comments, meta description, alt text,
subject, describe this, commit,
recherche*, filtrer, mot de passe, messagerie, signaler, commande, livraison, paiement, adresse,
hae, haku*, etsi*, suodata, viesti*, salasana*, ilmianna, tilau*, toimitu*, palaute*, maksu*, osoite*`,
);
/** Names that programmers give to it. */
export const PRIVATE_NAME = says('search*, query, pm, dm, ucp, inbox, direct, private, contact, mail, ticket*, order');

/** What a profile's text is called. */
export const BIO = says(
  `biograph*, about (?:me|you), about yourself, (?:describe|introduce) yourself, description of you*,
tell us about yourself, à propos de (?:moi|vous), présentez-vous, parlez de vous, esittely*, kerro itsestäsi,
tietoja minusta`,
);
/** "Bio" ends a label: a "bio sample" is none. */
export const BIO_LAST = /(?<!\p{L})bio$/u;
/** It may also be called this, where a profile is being edited. */
export const ABOUT = saysOnly('about, description, summary, à propos, présentation, kuvaus');

/** The name that others see. */
export const DISPLAY_NAME = says(
  "(?:display|profile|public|screen|channel) name, nom affiché, nom public, nom d'affichage, näyttönimi, julkinen nimi",
);
/** It may also be called this, where a profile is being edited. */
export const NAME = saysOnly('(?:your )?(?:full )?name, (?:votre )?nom, nom complet, nimi, koko nimi');
/** Headings over the place where a profile is edited. */
export const PROFILE = says('profile, profil, profiili*');

/** Labels and hints of boxes that answer something. */
export const REPLY = says(
  `repl(?:y|ies), comments?, answer, respond, your response, join the (?:discussion|conversation),
what are your thoughts, répondre, réponse*, comment(?:aire|er)*, rejoindre la discussion, vastaa*, vastau*, komment*,
osallistu keskusteluun`,
);
/** Labels and hints of boxes that say something new. */
export const POST = says(
  `what(?:'s| is) (?:happening|on your mind|up|new|going on), what are you thinking*,
start a (?:post|thread|discussion|topic), write (?:something|a post|a note|an update),
share (?:something|your|an update|thoughts*), create (?:a )?post, new post, your post, post (?:text|body|content),
status update, update your status, status text, tweet, toot, caption,
publier, publication, quoi de neuf, légende, exprimez-vous, partagez,
julkais*, mitä (?:mietit|kuuluu|uutta|tapahtuu), kirjoita (?:jotain|päivitys), kuvateksti*`,
);

/** Buttons that send an answer. */
export const SENDS_REPLY = saysOnly(
  `(?:(?:add|leave|post|submit|send|publish|save) (?:an? |your )?)?(?:reply|comment|answer|response), respond,
(?:publier|ajouter|laisser|envoyer) (?:une? |l[ae] )?(?:commentaire|réponse), répondre, commenter,
(?:lähetä|julkaise|lisää) (?:kommentti|vastaus), vastaa, kommentoi`,
);
/** Buttons that send something new. */
export const SENDS_POST = saysOnly(
  `(?:post|publish)(?: now| all)?, (?:submit|create|add|share|publish|post) (?:a )?(?:post|topic|thread|story|update),
tweet, toot, note, publier(?: maintenant)?, (?:créer|publier) (?:un |le )?(?:sujet|message), julkaise(?: nyt)?,
lähetä julkaisu`,
);
/** Buttons that do the same, unless they hand on a whole document. */
export const SHARES = saysOnly('share(?: now)?, partager(?: maintenant)?, jaa(?: nyt)?');
/** Buttons beside a box that one person, or a machine, will read. */
export const SENDS_PRIVATELY = saysOnly(
  `send(?: (?:an? )?(?:message|e-?mail|prompt|request|feedback))?, report, search, place order, pay, buy, apply,
subscribe, submit (?:feedback|report|ticket|request|order|application),
envoyer(?: (?:un |le )?message)?, rechercher, lähetä(?: viesti)?, hae`,
);
/** Buttons that let somebody in. */
export const LETS_IN = saysOnly(
  `log ?in, sign ?in, sign up, log on, register, join(?: now)?, next, continue, get started,
create (?:an |your )?account, se connecter, connexion, s'inscrire, créer un compte, suivant, continuer,
kirjaudu(?: sisään)?, rekisteröidy, luo tili, seuraava, jatka`,
);

/** Buttons that delete. */
export const DELETES = saysOnly('delete(?: (?:post|comment|reply|tweet))?, supprimer, poista(?: julkaisu| kommentti)?');
/** What a question about deleting calls a post that is out. */
export const POSTED = says(
  'post, tweet, toot, status, comment, reply, publication, commentaire, réponse, julkaisu*, kommentti*',
);
