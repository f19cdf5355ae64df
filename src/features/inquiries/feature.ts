import { answered, feature, sidebar } from '../../feature';
import { adopt, confirmContact, inquire, noteAnswer, showInquiries, welcome } from './actions';
import { inquiryCalls, visitCalls } from './calls';
import { planInquiryMails } from './mails';
import { inquiries } from './tabs';
import { contactInDoubt, stillOpen, thanksForWriting, toOwner } from './texts';

/** The public page Partner with us, who comes by it, and that somebody answers. */
export const inquiriesFeature = feature({
  name: 'Inquiries',
  optional: true,
  tabs: [inquiries],
  mails: [thanksForWriting, toOwner, stillOpen, contactInDoubt],
  pages: { inquiries: sidebar('Inquiries'), 'partner-with-us': sidebar('Partner with us') },
  menu: [{ label: 'Inquiries…', under: 'Partners', page: 'inquiries' }],
  calls: answered(inquiryCalls, {
    'inquiries.show': showInquiries,
    'inquiries.adopt': adopt,
    'inquiries.answered': noteAnswer,
    'inquiries.confirm': confirmContact,
  }),
  visits: answered(visitCalls, { 'public.contact': welcome, 'public.inquire': inquire }),
  jobs: [
    {
      name: 'Inquiries',
      about: 'Sees that everybody who writes to us is answered, and that the person named is the right one',
      run: planInquiryMails,
    },
  ],
  lines(workbook) {
    const { title: tab, rows } = workbook.table(inquiries);
    return rows.flatMap(({ from, company, due, answered: on, owner, row }) => {
      if (due === null || on !== null) return [];
      const what = `Answer ${company ?? from ?? 'an inquiry'}${owner ? ` (${owner.label})` : ''}`;
      return [{ what, date: due, tab, row }];
    });
  },
});
