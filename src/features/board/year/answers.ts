import { answered } from '../../../feature';
import { decide, layOut, makePaper } from './actions';
import { yearCalls } from './calls';
import { yearShown } from './shown';

/** The calls of the view Year. */
export const yearAnswers = answered(yearCalls, {
  'board.year': yearShown,
  'board.decide': decide,
  'board.layOut': layOut,
  'board.paper': makePaper,
});
