/** The features: each is a folder and a line here. The order in which they stand is in `house.ts`. */
export { activitiesFeature } from './features/activities/feature';
export { board } from './features/board/feature';
export { campaignsFeature } from './features/campaigns/feature';
export { card } from './features/card/feature';
export { duplicates } from './features/duplicates/feature';
export { importing } from './features/import/feature';
export { inquiriesFeature } from './features/inquiries/feature';
export { leaving } from './features/leaving/feature';
export { lists } from './features/lists/feature';
export { mailFeature } from './features/mail/feature';
export { documentsOnRequest, materialsAndStories } from './features/materials/feature';
export { needsAndOffers } from './features/needs/feature';
export { overview } from './features/overview/feature';
export { partners } from './features/partners/feature';
export { partnershipsFeature } from './features/partnerships/feature';
export { recruiting } from './features/recruiting/feature';
export { surveysFeature } from './features/surveys/feature';
export { thanks } from './features/thanks/feature';
