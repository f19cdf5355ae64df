/** Thanks at the end of a term, and once a year what was accomplished together (A37). */
import { thankedIn, givenIn } from '../../messages/thanked';
import { isThankedWithin } from '../../messages/thanked-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { boundsOfSchoolYear, calendarDate, monthOf, schoolYear, yearOf, type CalendarDate } from '../../shared/dates';
import { givenLines, yearNumbers } from './given-rules';
import { lettersInSeason } from './seasonal';
import { accomplishmentsSeason, thanksSeason } from './season-rules';
import { accomplishments, termThanks } from './texts';

/** Whoever was thanked so lately is not thanked again. */
const daysThanked = 60;

function termBegan(today: CalendarDate): CalendarDate {
  return calendarDate(yearOf(today), monthOf(today) >= 7 ? 7 : 1, 1)!;
}

export const thankingForTerms = lettersInSeason({
  name: 'Plan thanks for the term',
  about: 'Drafts thanks to partners who gave in the term and were not thanked lately',
  mail: termThanks,
  season: thanksSeason,
  letters({ workbook, clock }, _season, partners) {
    const today = clock.today();
    const given = givenIn(workbook, termBegan(today), today);
    const thanked = thankedIn(workbook);
    const names = namingStudents(workbook);
    return partners.flatMap((organization) => {
      const theirs = given.get(organization.id);
      if (!theirs || isThankedWithin(thanked.get(organization.id) ?? null, daysThanked, today)) return [];
      return [{ organization, values: { given: givenLines(theirs, (each) => sayableActivity(each, names)) } }];
    });
  },
  whyNot: 'They have been thanked by now, or are no partner any more.',
});

export const tellingOfYear = lettersInSeason({
  name: 'Plan letters about the year',
  about: 'Drafts a letter to each partner with what was accomplished together in the school year',
  mail: accomplishments,
  season: accomplishmentsSeason,
  letters({ workbook, clock }, _season, partners) {
    const today = clock.today();
    const year = schoolYear(today);
    const given = givenIn(workbook, boundsOfSchoolYear(year).first, today);
    const names = namingStudents(workbook);
    const numbers = yearNumbers([...given.values()].flatMap(({ activities }) => activities));
    return partners.flatMap((organization) => {
      const theirs = given.get(organization.id);
      if (!theirs) return [];
      const lines = givenLines(theirs, (each) => sayableActivity(each, names));
      return [{ organization, values: { year, given: lines, numbers } }];
    });
  },
  whyNot: 'Nothing of that year is left to tell, or they are no partner any more.',
});
