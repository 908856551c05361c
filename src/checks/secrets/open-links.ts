import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { rangesOf } from '../personal-data/kind';

// A link that opens for whoever has it is the key to what lies behind it: "anyone with the link can open: https://…", with
// interviews, marks or submissions.

const OPEN =
  /(?<!\p{L})(?:any(?:one|body) (?:with|who has|that has) (?:the|this) link|every(?:one|body) with (?:the|this) link|(?:shared|open|public|visible|opens) (?:by|via|to any(?:one|body) with the) link|no (?:log-?in|sign-?in|password|account)(?: is)?(?: needed| required| necessary)?|without (?:logging in|a log ?in|log ?in|signing in|a password)|doesn['’]t ask (?:for a (?:password|login)|who you are)|ilman (?:kirjautumista|salasanaa)|ei (?:vaadi|kysy) (?:kirjautumista|salasanaa)|sans (?:connexion|mot de passe|se connecter|identification)|(?:tous ceux|toute personne|quiconque) (?:qui (?:ont|a)|ayant|a) le lien)(?!\p{L})/iu;
/** What is nobody's but those whose it is or who work on it. */
const INTERNAL =
  /(?<!\p{L})(?:unblinded|(?:all|full|raw) (?:the )?(?:submissions|applications|interviews|transcripts|reviews|responses|recordings|consent)|anonymised|anonymized|pseudonymised|interviews|transcripts|(?:the|all|our|everyone['’]s|final|draft|provisional) (?:marks|grades|scores|references|evaluations)|mark(?:s|ing) sheet|grades? (?:sheet|list)|salar(?:y|ies)|payroll|payslips?|patients?|applicants?['’]?|candidates['’]?|shortlist|CVs|passports?|consent forms|disciplinary|complaints?|(?:exam|resit) (?:papers?|questions|drafts?)|(?:draft|mock|resit|final) exams?|(?:draft|board|committee|hiring) minutes|confidential|internal (?:files|documents|drafts|folder)|personnel|home addresses|phone numbers|pisteet|arvostelut|arvosanat|haastattelut|hakemukset|palkat|henkilötiedot|litteroinnit|entretiens|candidatures|notes (?:de|des) (?:tous|étudiants|l['’]examen)|copies corrigées|dossiers|salaires|sujets? d['’]examen|relevés de notes)(?!\p{L})/iu;
/** Addresses of shared files have a long word that nobody could guess. */
const SHARED = /https?:\/\/[^\s<>"']{3,120}\/(?=[^\s<>"'/]{0,60}(?:\d\p{L}|\p{Ll}\p{Lu}))[\w.~=?&-]{11,120}[\w=]/gu;
/** Whoever asks for something gives a link to send it to. */
const FORM =
  /(?<!\p{L})(?:survey|questionnaire|form|apply (?:here|by|now)|sign up|register|kysely|lomake|formulaire)(?!\p{L})/iu;

/** Links that open to anybody what few should see. */
export function* openLinksIn({ text }: Parsed): Generator<Range> {
  if (!text.includes('://') || !tests(OPEN, text) || !tests(INTERNAL, text) || tests(FORM, text)) return;
  yield* rangesOf(text, SHARED);
}
