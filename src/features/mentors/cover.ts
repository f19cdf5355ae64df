/** What the others of a team are told when one cannot come, and when that one can after all. */
import type { App } from '../../app';
import { occasionOf } from '../../messages/keys';
import type { PlannedMail } from '../../messages/queue-rules';
import { outbox } from '../../messages/tabs';
import { fingerprint } from '../../shared/fingerprint';
import { mentorValues, toMentor } from './mail-parts';
import type { Session, SessionMentor } from './session-rules';
import { backMail, coverMail } from './texts';

export function covering(app: App, ahead: readonly Session[]): PlannedMail[] {
  return [...ahead.flatMap((session) => missing(app, session)), ...comingAfterAll(app, ahead)];
}

const occasionFor = ({ activity }: Session, { name, person }: SessionMentor): string =>
  `${activity.date!}-${person?.id ?? fingerprint(name)}`;

/** One for each who comes and each who cannot. */
function missing(app: App, session: Session): PlannedMail[] {
  const { mentors } = session;
  const coming = mentors.filter(({ cannotCome, person }) => !cannotCome && person !== null);
  return mentors
    .filter(({ cannotCome }) => cannotCome)
    .flatMap((who) =>
      coming.map((mentor) =>
        coverMail.plan({
          ...toMentor(app, session, mentor.person!),
          occasion: occasionFor(session, who),
          values: { ...mentorValues(app, session, mentor), missing: who.name },
          sendOn: app.clock.today(),
        }),
      ),
    );
}

/** Whoever has in writing that somebody cannot come is told of the change (law 15). */
function comingAfterAll(app: App, ahead: readonly Session[]): PlannedMail[] {
  if (ahead.length === 0) return [];
  const told = app.workbook
    .rowsOf(outbox)
    .filter(({ kind, state }) => kind === coverMail.kind && (state === 'sent' || state === 'unknown'));
  return ahead.flatMap((session) =>
    told.flatMap(({ about, key, to }): PlannedMail[] => {
      const occasion = occasionOf(key ?? '');
      const back = session.mentors.filter((each) => !each.cannotCome && occasionFor(session, each) === occasion)[0];
      const mentor = session.mentors.filter(({ person }) => person?.email?.toLowerCase() === to?.toLowerCase())[0];
      if (about !== session.activity.id || !back || !mentor?.person) return [];
      return [
        backMail.plan({
          ...toMentor(app, session, mentor.person),
          occasion,
          values: { ...mentorValues(app, session, mentor), missing: back.name },
          sendOn: app.clock.today(),
        }),
      ];
    }),
  );
}
