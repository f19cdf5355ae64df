/** When and where to meet a partner, as typed in a page. */
import * as z from 'zod/mini';

/** `date`: `YYYY-MM-DD`; `start`: `9:30 AM`, or empty. */
export const meetingPlace = z.object({ date: z.string(), start: z.string(), place: z.string() });
export type MeetingPlace = z.infer<typeof meetingPlace>;
