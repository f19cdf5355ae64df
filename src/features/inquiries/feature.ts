import type { App } from '../../app';
import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { planInquiryMails, staffTemplates, thanksTemplate } from './actions';
import { adopt, answered, confirmContact, desk, inquire, welcome } from './desk.later';
import type { InquiryCalls, VisitCalls } from './calls';
import { inquiries } from './tabs';

/** Behind the menu item Inquiries: the door is in entry.ts. */
export function openInquiries(app: App): void {
  app.ui.showSidebar('inquiries', 'Inquiries');
}

type Answering<Calls> = {
  [K in keyof Calls]: (app: App, argument: unknown) => Calls[K] extends (argument: never) => infer R ? R : never;
};

const calls: Answering<InquiryCalls> = {
  'inquiries.desk': desk,
  'inquiries.adopt': adopt,
  'inquiries.answered': answered,
  'inquiries.confirm': confirmContact,
};
const visits: Answering<VisitCalls> = {
  'public.contact': welcome,
  'public.inquire': inquire,
};

/** The public page Partner with us, who comes by it, and that somebody answers. */
export const inquiriesFeature: Feature = {
  name: 'Inquiries',
  optional: true,
  tabs: [inquiries],
  menu: [{ label: 'Inquiries…', door: 'openInquiries', under: 'Partners' }],
  calls,
  visits,
  templates: [thanksTemplate, ...staffTemplates],
  jobs: [
    {
      name: 'Inquiries',
      about: 'Sees that everybody who writes to us is answered, and that the person named is the right one',
      run: planInquiryMails,
    },
  ],
  due(workbook) {
    const { title: tab, rows } = workbook.table(inquiries);
    return rows.flatMap(({ from, company, due, answered: on, owner, row }) =>
      due === null || on !== null
        ? []
        : [
            {
              what: `Answer ${company ?? from ?? 'an inquiry'}${owner ? ` (${owner.label})` : ''}`,
              date: due,
              tab,
              row,
            },
          ],
    );
  },
  checks: [(workbook) => templateProblems(workbook, [thanksTemplate, ...staffTemplates])],
};
