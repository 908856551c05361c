import { type Detector, rangesOf } from './kind';

// A child's name with the school or the way home is enough to find it there.
const NAME = String.raw`\p{Lu}\p{Ll}{1,15}`;
const CHILD = `(?:son|daughter|kid|boy|girl|nephew|niece|grandson|granddaughter|stepson|stepdaughter|little (?:one|boy|girl|brother|sister)|eldest|youngest|toddler|twins|fils|fille|fiston|neveu|nièce|petit|petite|poikani|tyttäreni|lapseni|poika|tytär)`;
const WHOSE = String.raw`(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Nn]otre|[Mm]un|[Mm]eidän|\p{L}+['’]s)`;
const SCHOOL = String.raw`(?:\p{Lu}[\p{L}'’]+ (?:Primary|Infants?|Juniors?|Nursery|Grammar|Academy|Elementary|Middle School|Preschool|Kindergarten|Prep)|(?:[ée]cole|crèche|collège|maternelle) (?:de |du |des |la |le )?\p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:koulu|päiväkoti)\p{L}{0,4}|\p{Lu}\p{L}+n (?:koulu|päiväkoti)\p{L}{0,4}|walks (?:home|to school)|walking home|gets the bus home|rentre (?:à pied|seule?))`;
const AT_SCHOOL = new RegExp(String.raw`(?<!\p{L})(?<it>${WHOSE} ${CHILD},? ${NAME}\b[^\n.!?]{0,50}?${SCHOOL})`, 'gu');

/** Where a named child of somebody's is during the day. */
export const findChildren: Detector = ({ text }) => rangesOf(text, AT_SCHOOL);
