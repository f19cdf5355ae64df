/** The first hour with Partnerbook, in six steps that tick themselves off. */
import { plural } from '../../shared/text';

export interface FirstStep {
  key: 'school' | 'staff' | 'list' | 'calendar' | 'surveys' | 'live';
  title: string;
  done: boolean;
  /** What it is for; once it is done, what came of it. */
  text: string;
}

export interface StepFacts {
  school: string;
  coordinator: string;
  coordinatorEmail: string;
  colleagues: number;
  organizations: number;
  hasCalendar: boolean;
  forms: number;
  practice: boolean;
}

export function firstSteps(facts: StepFacts): FirstStep[] {
  const { school, coordinator, coordinatorEmail, colleagues, organizations, hasCalendar, forms, practice } = facts;
  const step = (key: FirstStep['key'], title: string, done: boolean, todo: string, result: string): FirstStep => ({
    key,
    title,
    done,
    text: done ? result : todo,
  });
  return [
    step(
      'school',
      'Your school',
      school !== '' && coordinator !== '' && coordinatorEmail !== '',
      'The name stands in every mail; answers come to you.',
      `${school}; ${coordinator} signs the mails.`,
    ),
    step(
      'staff',
      'Your colleagues',
      colleagues > 0,
      'Whoever organizes activities or looks after partners. They get reminders.',
      `${plural(colleagues, 'colleague')} in the Staff tab.`,
    ),
    step(
      'list',
      'Your first list',
      organizations > 0,
      'Bring in the partners you have: from a spreadsheet, a chamber’s list, or typed into Organizations.',
      `${plural(organizations, 'organization')} so far.`,
    ),
    step(
      'calendar',
      'The calendar',
      hasCalendar,
      'Activities appear in a Google calendar of their own. It is made with the first step.',
      'Activities appear in a calendar of their own, under My calendars in Google Calendar.',
    ),
    step(
      'surveys',
      'A survey',
      forms > 0,
      'Ask families or graduates who would help. Each form has a link to share.',
      `${plural(forms, 'form')} made. The links are under Program, Forms.`,
    ),
    step(
      'live',
      'Go live',
      !practice,
      'Until then every mail comes only to you, marked as practice. Try everything first.',
      'Mail goes to the people it is for.',
    ),
  ];
}
