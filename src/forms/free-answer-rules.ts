/**
 * Answers in people's own words: which of them say nothing, and which say the same thing. Staff can take apart what was
 * put together here (`Findings`, *By itself*), so a rule may be simple. Pure.
 */
import { comparable, tidy } from '../shared/text';
import { stem } from './stem-rules';

const phrases = (text: string): ReadonlySet<string> => new Set(text.split(',').map(comparable));

/** What people write when they have nothing to say. */
const nothing = phrases(
  'none, none at all, none really, none that i know of, nothing, nothing at all, nothing really, nothing to add, nope, no, na, n a,' +
    'not applicable, not sure, unsure, no idea, idk, i dont know, dont know, dunno, no comment, no answer, no opinion, x, xx, xxx, test,' +
    'ninguno, ninguna, ningun, nada, nada mas, no se, no lo se, ni idea, no aplica, no estoy seguro, no estoy segura, sin comentarios, prueba',
);

/** Also what holds no letter and no digit, such as a dash. */
export function saysNothing(text: string): boolean {
  const said = comparable(text);
  return said === '' || nothing.has(said);
}

/** The most words that an item of a list has; what has more is a sentence, and stays whole. */
const wordsOfItem = 4;

/** Several things in one line, such as `taxes, cooking; insurance`, each by itself; none that says nothing. */
export function pieces(text: string): string[] {
  const items = text.split(/[,;\n]+/).map(tidy);
  const isList = items.length > 1 && items.every((item) => item.split(' ').length <= wordsOfItem);
  return (isList ? items : [tidy(text)]).filter((item) => !saysNothing(item));
}

/** Words that do not say what it is about. */
const filler = new Set(
  (
    'a an the of in on at for to and or with about my our your their how what when do does doing i we me be being is are can could ' +
    'get getting learn learning learned know knowing more better some any skill skills use using ' +
    'el la los las un una unos unas de del en al para por y o con sobre mi mis su sus como que hacer saber aprender mas mejor'
  ).split(' '),
);

/** Equal for answers that say the same: `taxes`, `tax` and `how to do taxes`. Empty only for what says nothing. */
export function sameThing(text: string): string {
  const all = comparable(text).split(' ');
  const telling = all.filter((word) => !filler.has(word));
  return [...new Set((telling.length > 0 ? telling : all).map(stem))].sort().join(' ');
}
