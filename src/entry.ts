/** The doors: each function that Google may call, and nothing else. Names are what menus, triggers and sidebars know. */
import { featuresOn, menu } from './features';
import { board, openDecisions as openDecisionsPage } from './features/board/feature';
import { openConflicts as openConflictsPage } from './features/activities/conflicts';
import {
  campaigns,
  openCallSheet as openCallSheetPage,
  openCampaign as openCampaignPage,
} from './features/campaigns/feature';
import { materialsAndStories, openDocuments as openDocumentsPage } from './features/materials/feature';
import { needsAndOffers } from './features/needs/feature';
import { openReview as openReviewPage } from './features/outreach/feature';
import {
  openCheck as openCheckPage,
  setUp as setUpWorkbook,
  takeOver as takeOverWork,
  undoChange as undoTheChange,
} from './features/overview/feature';
import {
  openDuplicates as openDuplicatesPage,
  openImport as openImportPage,
  openLists as openListsPage,
  openColleges as openCollegesPage,
  openLeaving as openLeavingPage,
  openPartnerCard as openPartnerCardPage,
  undoLastImport as undoTheLastImport,
} from './features/partners/feature';
import {
  mailTopTen as mailTheTopTen,
  openRecruiting as openRecruitingPage,
  recruiting,
} from './features/recruiting/feature';
import { createSurvey } from './features/surveys/actions.later';
import { openForms as openFormsPage } from './features/surveys/forms.later';
import {
  askWhoRepresents as askRepresents,
  inviteBoard as inviteTheBoard,
  openInterested as openInterestedPage,
  openPartnership as openPartnershipPage,
  partnershipsFeature,
} from './features/partnerships/feature';
import { graduates, parents } from './features/surveys/surveys';
import { answerCame } from './forms/inbox';
import { openInquiries as openInquiriesPage, inquiriesFeature } from './features/inquiries/feature';
import { googleUi, webPage, type WebPage } from './google/ui';
import { answer, enter, hourlyRun, runByHand, sheetChanged, sheetEdited, unattended, type EditEvent } from './serve';
import type { Served } from './shared/calls';

/** Simple trigger. Runs in AuthMode.NONE too, so it may only build the menu. */
export function onOpen(): void {
  googleUi().addMenu('Partnerbook', menu);
}

export function onInstall(): void {
  onOpen();
}

/** Simple trigger: gives a typed row its id, and leaves word for the hourly run. */
export function onEdit(event: EditEvent): void {
  sheetEdited(event);
}

/** Change trigger: rows were inserted, deleted or moved. */
export function onSheetChange(): void {
  sheetChanged();
}

/** Submit trigger of a survey's form. */
export function onAnswer(): void {
  unattended('onAnswer', answerCame);
}

/** The hourly trigger. */
export function hourly(): void {
  hourlyRun();
}

/** Sidebars and dialogs, through google.script.run. */
export function serve(name: string, argument: unknown): Served<unknown> {
  return answer('calls', name, argument);
}

/** The public page *Partner with us*, when a person has deployed the script as a web app. */
export function doGet(): WebPage {
  return webPage('partner-with-us', 'Partner with us');
}

/** The public page, through google.script.run. */
export function visit(name: string, argument: unknown): Served<unknown> {
  return answer('visits', name, argument);
}

// Menu items.

export function setUp(): void {
  enter('setUp', (app) => app.ui.tell('Set up this workbook', setUpWorkbook(app, featuresOn(app)).text));
}

export function takeOver(): void {
  enter('takeOver', takeOverWork);
}

export function runNow(): void {
  enter('runNow', runByHand);
}

export function openCheck(): void {
  enter('openCheck', openCheckPage);
}

export function openPartnerCard(): void {
  enter('openPartnerCard', openPartnerCardPage);
}

export function openLists(): void {
  enter('openLists', openListsPage);
}

export function openNeeds(): void {
  enter('openNeeds', openListsPage, needsAndOffers);
}

export function openColleges(): void {
  enter('openColleges', openCollegesPage);
}

export function openLeaving(): void {
  enter('openLeaving', openLeavingPage);
}

export function openImport(): void {
  enter('openImport', openImportPage);
}

export function openDuplicates(): void {
  enter('openDuplicates', openDuplicatesPage);
}

export function undoLastImport(): void {
  enter('undoLastImport', undoTheLastImport);
}

export function undoChange(): void {
  enter('undoChange', undoTheChange);
}

export function openPartnership(): void {
  enter('openPartnership', openPartnershipPage, needsAndOffers, partnershipsFeature);
}

export function inviteBoard(): void {
  enter('inviteBoard', inviteTheBoard, needsAndOffers, partnershipsFeature);
}

export function askWhoRepresents(): void {
  enter('askWhoRepresents', askRepresents, needsAndOffers, partnershipsFeature);
}

export function openInterested(): void {
  enter('openInterested', openInterestedPage, needsAndOffers, partnershipsFeature);
}

export function openRecruiting(): void {
  enter('openRecruiting', openRecruitingPage, recruiting);
}

export function mailTopTen(): void {
  enter('mailTopTen', mailTheTopTen, recruiting);
}

export function openConflicts(): void {
  enter('openConflicts', openConflictsPage);
}

export function openDecisions(): void {
  enter('openDecisions', openDecisionsPage, board);
}

export function openInquiries(): void {
  enter('openInquiries', openInquiriesPage, inquiriesFeature);
}

export function openReview(): void {
  enter('openReview', openReviewPage);
}

export function createParentSurvey(): void {
  enter('createParentSurvey', (app) => createSurvey(app, parents));
}

export function createGraduateSurvey(): void {
  enter('createGraduateSurvey', (app) => createSurvey(app, graduates));
}

export function openForms(): void {
  enter('openForms', openFormsPage);
}

export function openDocuments(): void {
  enter('openDocuments', openDocumentsPage, needsAndOffers, materialsAndStories);
}

export function openCampaign(): void {
  enter('openCampaign', openCampaignPage, needsAndOffers, campaigns);
}

export function openCallSheet(): void {
  enter('openCallSheet', openCallSheetPage, needsAndOffers, campaigns);
}
