import { member, type Members } from '../offer';
import type { ItemType } from './model';

/**
 * Each setter is a call to Google; what an item says of itself was fetched with the form. Assumed: it costs what a setter
 * of the calendar service does, the nearest that has been measured.
 */
const change = member('call', 'cal.setter', { scopes: ['forms'], limited: false });
const local = member('local', null);

/** `MULTIPLE_CHOICE` → `MultipleChoiceItem`. */
export function classNameOf(type: ItemType): string {
  const words = type.split('_').map((word) => word[0] + word.slice(1).toLowerCase());
  return `${words.join('')}Item`.replace('Datetime', 'DateTime');
}

export const commonMembers = {
  duplicate: change,
  getHelpText: local,
  getId: local,
  getIndex: local,
  getTitle: local,
  getType: local,
  setHelpText: change,
  setTitle: change,
};
const question = { createResponse: local, isRequired: local, setRequired: change };
const graded = { getPoints: local, setPoints: change };
/** Grades itself, or is graded by a person. */
const right = {
  ...graded,
  getFeedbackForCorrect: local,
  getFeedbackForIncorrect: local,
  setFeedbackForCorrect: change,
  setFeedbackForIncorrect: change,
};
const open = { ...graded, getGeneralFeedback: local, setGeneralFeedback: change };
const chosen = {
  ...right,
  createChoice: local,
  getChoices: local,
  setChoices: change,
  setChoiceValues: change,
};
const other = { hasOtherOption: local, showOtherOption: change };
const validated = { setValidation: change, clearValidation: change };
const dated = { includesYear: local, setIncludesYear: change };
const grid = { getRows: local, setRows: change, getColumns: local, setColumns: change, ...validated };
const media = { getAlignment: local, getWidth: local, setAlignment: change, setWidth: change };

/** What each kind of item offers. Source: https://developers.google.com/apps-script/reference/forms/item */
export const offered: Record<ItemType, Members> = {
  CHECKBOX: { ...commonMembers, ...question, ...chosen, ...other, ...validated },
  CHECKBOX_GRID: { ...commonMembers, ...question, ...grid },
  DATE: { ...commonMembers, ...question, ...open, ...dated },
  DATETIME: { ...commonMembers, ...question, ...open, ...dated },
  DURATION: { ...commonMembers, ...question, ...open },
  GRID: { ...commonMembers, ...question, ...grid },
  IMAGE: { ...commonMembers, ...media, getImage: local, setImage: change },
  LIST: { ...commonMembers, ...question, ...chosen },
  MULTIPLE_CHOICE: { ...commonMembers, ...question, ...chosen, ...other },
  PAGE_BREAK: { ...commonMembers, getGoToPage: local, getPageNavigationType: local, setGoToPage: change },
  PARAGRAPH_TEXT: { ...commonMembers, ...question, ...open, ...validated },
  RATING: {
    ...commonMembers,
    ...question,
    ...open,
    getRatingIcon: local,
    getRatingScaleLevel: local,
    setRatingIcon: change,
    setRatingScaleLevel: change,
  },
  SCALE: {
    ...commonMembers,
    ...question,
    ...open,
    getLeftLabel: local,
    getLowerBound: local,
    getRightLabel: local,
    getUpperBound: local,
    setBounds: change,
    setLabels: change,
  },
  SECTION_HEADER: commonMembers,
  TEXT: { ...commonMembers, ...question, ...open, ...validated },
  TIME: { ...commonMembers, ...question, ...open },
  VIDEO: { ...commonMembers, ...media, setVideoUrl: change },
};
