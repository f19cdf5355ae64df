/**
 * Long fixed texts: forms, letters, lists to start from. Google evaluates all of Code.js at every execution, so what is
 * needed once a month does not stand there: the build turns this module into `seeds.html`, and `app.seed` reads one of
 * them when it is needed. Plain JSON only; the server takes nothing but its type from here.
 */
import { activitiesWordings } from './features/activities/wordings.seed';
import { campaignWords, campaignWordings, replyForm } from './features/campaigns/wordings.seed';
import { materialsWordings, words } from './features/materials/wordings.seed';
import { inquiriesWordings } from './features/inquiries/wordings.seed';
import { outreachWordings } from './features/outreach/wordings.seed';
import { importWords } from './features/partners/import/words.seed';
import {
  attendForm,
  boardForm,
  nominateForm,
  representForm,
  partnershipWordings,
} from './features/partnerships/partnerships.seed';
import { industryRows } from './features/recruiting/industry.seed';
import { colleagueForm, recruitingWordings, worksheetRows } from './features/recruiting/recruiting.seed';
import { graduateSurvey } from './features/surveys/graduate-survey.seed';
import { parentSurvey } from './features/surveys/parent-survey.seed';
import { thanksWordings } from './features/thanks/wordings.seed';
import { tabs } from './features';
import { columnKey } from './workbook/tab';

/** What belongs into each column, by its key: the build leaves it out of the declarations in Code.js. */
const notes: Record<string, string> = {};
for (const tab of tabs) for (const [name, { note }] of Object.entries(tab.columns)) notes[columnKey(tab, name)] = note;

export const seeds = {
  notes,
  words: { ...words, ...campaignWords },
  replyForm,
  parentSurvey,
  graduateSurvey,
  importWords,
  worksheetRows,
  industryRows,
  colleagueForm,
  boardForm,
  nominateForm,
  representForm,
  attendForm,
  /** Of every kind of mail. */
  wordings: {
    ...activitiesWordings,
    ...thanksWordings,
    ...outreachWordings,
    ...materialsWordings,
    ...inquiriesWordings,
    ...recruitingWordings,
    ...partnershipWordings,
    ...campaignWordings,
  },
};

export type Seeds = typeof seeds;
export type SeedName = keyof Seeds;
