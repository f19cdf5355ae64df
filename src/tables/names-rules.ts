/** The people that a cell names: `Ana Ruiz, Manager; Tom Lee`, `Pat and Sam Jones`, `Ruiz, Ana`, `Mr. & Mrs. Hill`. */
import { isEmail, tidyPhone } from '../shared/contact';
import { comparable, tidy } from '../shared/text';

/** Blank where unknown. */
export interface Contact {
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
  role: string;
  since: string;
  /** Whether mail may be sent to them. A `Deceased` person is no longer a contact. */
  contact: string;
  notes: string;
}

export const nobody: Contact = {
  name: '',
  jobTitle: '',
  email: '',
  phone: '',
  role: '',
  since: '',
  contact: '',
  notes: '',
};

type IsJob = (text: string) => boolean;

/** Suffixes and degrees stay after the name they belong to. */
const degree =
  /^(jr|sr|ii|iii|iv|phd|ph d|edd|md|m d|do|dds|dmd|dvm|od|jd|esq|cpa|cfp|pe|rn|lcsw|mba|ma|ms|mat|med|bs|ba|aia|shrm cp|phr|sphr)$/;
const honorific = /^(mr|mrs|ms|miss|mx|dr|rev|prof|sr|sra|hon|judge|pastor|coach)$/;
const particle = /^(de|la|las|los|del|der|den|van|von|di|da|al|st|mc|mac)$/;

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
const isHonorific = (word: string): boolean => honorific.test(comparable(word));
const bare = (text: string): string[] => wordsOf(text).filter((word) => !isHonorific(word));
const isWord = (word: string): boolean => /^\p{L}[\p{L}.'’-]*$/u.test(word);
const isFullName = (text: string, isJob: IsJob): boolean => {
  const names = bare(text);
  return names.length > 1 && names.length < 5 && names.every(isWord) && !isJob(text) && /^\p{Lu}/u.test(names[0]!);
};

/** A name without titles and degrees, unless these alone tell Mr. from Mrs. Hill; matches spellings of one person. */
export function personKey(name: string): string {
  const all = comparable(name).split(' ');
  const own = all.filter((word) => !honorific.test(word) && !degree.test(word));
  return (own.length > 1 ? own : all).join(' ');
}

/** People in the order of the cell. One without a name has at least a job title, an address or a number. */
export function peopleIn(typed: string, isJob: IsJob): Contact[] {
  const pieces = typed.split(/[;\n|•]/).flatMap((piece) => {
    const parts = piece.split('/').map(tidy);
    return parts.length > 1 && parts.every((part) => isFullName(part, isJob)) ? parts : [tidy(piece)];
  });
  return pieces.filter((piece) => /[\p{L}\d]/u.test(piece)).flatMap((piece) => peopleInPiece(piece, isJob));
}

function peopleInPiece(piece: string, isJob: IsJob): Contact[] {
  let text = piece.replace(/^(attn|attention|c\/o|contact)\b\s*:?\s*/i, '');
  let [email, phone] = ['', ''];
  text = text.replace(/[<([]?([^\s<>()[\],;:]+@[^\s<>()[\],;]+)[>)\]]?/, (all, found: string) => {
    if (!isEmail(found)) return all;
    email = found;
    return ' ';
  });
  text = text.replace(
    /(?:\b(?:cell|mobile|phone|tel|ph|office)\b[.: ]*)?\(?\b\d{3}\)?[-. ]*\d{3}[-. ]\d{4}\b(\s*(?:x|ext\.?)\s*\d+)?/i,
    (all) => {
      phone = tidyPhone(all.replace(/^[a-z.: ]+/i, ''));
      return ' ';
    },
  );
  const { names, jobTitle, more } = split(tidy(text.replace(/[\s,:–-]+$/, '')), isJob);
  const first = names.map((name, index) => ({
    ...nobody,
    name,
    jobTitle,
    email: index === 0 ? email : '',
    phone: index === 0 ? phone : '',
  }));
  return [...first, ...more.flatMap((other) => peopleInPiece(other, isJob))];
}

interface Split {
  names: string[];
  jobTitle: string;
  /** Other people in the same piece. */
  more: string[];
}

function split(text: string, isJob: IsJob): Split {
  const inBrackets = /^(.*?)\s*\(([^()]*)\)$/.exec(text);
  if (inBrackets && isJob(inBrackets[2]!)) return titled(inBrackets[1]!, inBrackets[2]!, isJob);
  const before = /^([^:]+):\s*(.+)$/.exec(text);
  if (before && isJob(before[1]!)) return titled(before[2]!, before[1]!, isJob);
  const dash = /^(.+?)\s+[–—-]+\s+(.+)$/.exec(text);
  if (dash && isJob(dash[2]!)) return titled(dash[1]!, dash[2]!, isJob);
  if (dash && isJob(dash[1]!)) return titled(dash[2]!, dash[1]!, isJob);
  const parts = text.split(',').map(tidy).filter(Boolean);
  let name = parts.shift() ?? '';
  const degrees = (): void => {
    while (parts[0] !== undefined && degree.test(comparable(parts[0]))) name += `, ${parts.shift()!}`;
  };
  degrees();
  const [next = ''] = parts;
  if (next === '')
    return isJob(name) && !isFullName(name, isJob)
      ? { names: [''], jobTitle: name, more: [] }
      : { names: couple(name, isJob), jobTitle: '', more: [] };
  const family = wordsOf(name.split(',')[0]!);
  const isFamily =
    family.length === 1 || (family.length < 4 && family.slice(0, -1).every((word) => particle.test(comparable(word))));
  const given = wordsOf(next).filter((word) => word !== '&' && !/^and$/i.test(word));
  if (!isJob(next) && isFamily && given.length < 4 && given.every(isWord)) {
    parts.shift();
    const [last = '', ...suffixes] = name.split(/,\s*/);
    name = [`${next} ${last}`, ...suffixes].join(', ');
    degrees();
    return { names: couple(name, isJob), jobTitle: parts.join(', '), more: [] };
  }
  if (isFullName(name.split(',')[0]!, isJob) && isFullName(next, isJob))
    return { names: couple(name, isJob), jobTitle: '', more: [parts.join(', ')] };
  return titled(name, parts.join(', '), isJob);
}

function titled(text: string, jobTitle: string, isJob: IsJob): Split {
  const {
    names,
    more,
    jobTitle: own,
  } = /,/.test(text) ? split(text, isJob) : { names: couple(text, isJob), more: [], jobTitle: '' };
  return { names, more, jobTitle: [own, jobTitle].filter(Boolean).join(', ') };
}

/** `Pat and Sam Jones` are Pat Jones and Sam Jones; `Mr. & Mrs. Robert Hill` are Mr. Robert Hill and Mrs. Hill. */
function couple(text: string, isJob: IsJob): string[] {
  const sides = text
    .split(/\s*&\s*|\s+(?:and|y|\+)\s+/i)
    .map(tidy)
    .filter(Boolean);
  const [one = '', other = ''] = sides;
  const names = bare(other);
  if (
    sides.length !== 2 ||
    isJob(text) ||
    names.length === 0 ||
    ![...bare(one), ...names].every((word) => isWord(word.replace(/,$/, '')))
  )
    return [text];
  const family = names.slice(1).join(' ') || names[0]!;
  if (bare(one).length === 0) {
    const title = wordsOf(other).filter(isHonorific).join(' ');
    return title === '' ? [text] : [`${one} ${names.join(' ')}`, `${title} ${family}`];
  }
  return bare(one).length === 1 && names.length > 1 ? [`${one} ${family}`, other] : [one, other];
}
