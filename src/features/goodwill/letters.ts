/** Letters of a season: each partner whom it concerns gets one, as a draft. */
import type { App } from '../../app';
import type { Mail, ValuesFor } from '../../messages/declare';
import { partnerContacts } from '../../messages/partner-contacts';
import type { MailPlanner } from '../../messages/planner';
import { organizations, type Organization } from '../../records/organizations';
import { schoolCalendar } from '../../schedule/school-days';
import type { Season, SeasonRule } from './season-rules';

type SchoolWord = 'organization' | 'school' | 'schoolPhone' | 'coordinator';

export interface Letter<W extends string> {
  organization: Organization;
  /** Apart from what is known about the partner and the school. */
  values: Readonly<Record<Exclude<W, SchoolWord | 'name'>, string>>;
  /** The .ics file that goes along. */
  invitation?: string;
}

interface SeasonalSpec<W extends string> {
  name: string;
  about: string;
  mail: Mail<W>;
  season: SeasonRule;
  /** Asked within the season only: outside of it nothing is read. */
  letters(app: App, season: Season, partners: readonly Organization[]): Letter<W>[];
  /** Why a letter is not wanted any more within the season, for staff. */
  whyNot: string;
}

export function lettersInSeason<W extends string>(spec: SeasonalSpec<W>): MailPlanner {
  const { name, about, mail, season, letters, whyNot } = spec;
  return {
    name,
    about,
    mails: [mail],
    automatic: () => false,
    plan(app) {
      const is = season(app.clock.today(), schoolCalendar(app));
      if (is === null) return { planned: [], whyNot: () => 'Its time is over.' };
      const partners = app.workbook.table(organizations).rows.filter(({ stage }) => stage === 'Partner');
      const found = letters(app, is, partners);
      const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
      const contact = found.length === 0 ? null : partnerContacts(app);
      const planned = found.map(({ organization, values, invitation }) => {
        const partner = organization.name ?? '';
        return mail.plan({
          ...{ about: organization.id, aboutName: partner, occasion: is.occasion, organization: organization.id },
          to: contact!(organization),
          invitation: invitation ?? null,
          why: `You get this message because ${partner} is a partner of our school.`,
          values: { ...values, organization: partner, school, schoolPhone, coordinator } as unknown as ValuesFor<W>,
          ...{ sendOn: is.first, uselessAfter: is.last, uselessFrom: null, due: true },
        });
      });
      return { planned, whyNot: () => whyNot };
    },
  };
}
