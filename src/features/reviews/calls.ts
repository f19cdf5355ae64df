/** What the page Reviews asks of the server. */
import * as z from 'zod/mini';
import { asks, type SentBy } from '../../shared/calls';

export interface ReviewsShown {
  members: string[];
  activities: { id: string; name: string; goal: string }[];
  goals: string[];
  /** Of students; what a piece of work may show. */
  skills: string[];
  smallGroup: number;
  /** The address of the form for students’ work is known once it is made. */
  hasForm: boolean;
  /** The latest reviews, as the board hears of them. */
  said: string[];
}

export interface ReviewDone {
  shown: ReviewsShown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

const short = z.string().check(z.maxLength(300, 'That is too long for one line.'));
const words = z.string().check(z.maxLength(5_000, 'That is too long. Keep it to a page.'));

export const reviewCalls = {
  'reviews.show': asks().answers<ReviewsShown>(),
  /** What the review is about: an activity by its id and a goal by its name; a figure and its students; courses. */
  'reviews.note': asks(() => ({
    kind: z.enum(['Alignment', 'Data', 'Course sequence']),
    by: short,
    activity: z.string(),
    goal: short,
    figure: short,
    students: short,
    courses: short,
    good: words,
    change: words,
  })).answers<ReviewDone>(),
  /** The address of the form for a piece of work by its number. */
  'reviews.piece': asks(() => ({ piece: short, skill: short })).answers<{ url: string; text: string }>(),
};

export type ReviewNoted = SentBy<(typeof reviewCalls)['reviews.note']>;
