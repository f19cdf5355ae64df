import { answered, feature, sidebar } from '../../feature';
import {
  adopt,
  concernOpened,
  confirmContact,
  formOpened,
  makeConcernForm,
  makePartnerForm,
  noteAnswer,
  showInquiries,
} from './actions';
import { inquiryCalls } from './calls';
import { concernUse } from './concerns';
import { partnerUse } from './forms';
import { addOrientationOnce } from './orientation';
import { planInquiryMails } from './mails';
import { heldProblems, withoutWords } from './rules';
import { inquiries } from '../../records/inquiries';
import { contactInDoubt, notAnswered, safetyConcern, stillOpen, thanksForWriting, toOwner } from './texts';
import { concernList } from './report';
import { inquiryKindsOfToday } from './today';

/** The form Partner with us, the people who use it, and reminders that somebody answers. */
export const inquiriesFeature = feature({
  name: 'Inquiries',
  optional: true,
  about: 'Who wants to help, and questions and problems of partners: each is answered in time.',
  tabs: [inquiries],
  mails: [thanksForWriting, toOwner, stillOpen, notAnswered, safetyConcern, contactInDoubt],
  forms: [partnerUse, concernUse],
  pages: { inquiries: sidebar('Inquiries') },
  menu: [
    {
      label: 'Inquiries…',
      under: 'Activities',
      about: 'Who wants to help, asks or has a problem, and who answers until when.',
      page: 'inquiries',
    },
  ],
  calls: answered(inquiryCalls, {
    'inquiries.show': showInquiries,
    'inquiries.adopt': adopt,
    'inquiries.answered': noteAnswer,
    'inquiries.confirm': confirmContact,
    'inquiries.makeForm': makePartnerForm,
    'inquiries.formOpened': formOpened,
    'inquiries.makeConcernForm': makeConcernForm,
    'inquiries.concernOpened': concernOpened,
  }),
  jobs: [
    {
      name: 'Orientation',
      about: 'Puts an orientation for every partner into Requirements, once',
      run: addOrientationOnce,
    },
    {
      name: 'Inquiries',
      about: 'Sees that everybody who writes to us is answered, and that the person named is the right one',
      run: planInquiryMails,
    },
  ],
  lists: [concernList],
  checks: [
    (workbook) => heldProblems(workbook.table(inquiries)),
    (workbook) => withoutWords(workbook.table(inquiries)),
  ],
  today: inquiryKindsOfToday,
});
