/** A whole day (`date`) or a moment (`dateTime`, with its offset or in `timeZone`). */
export interface EventTime {
  date?: string;
  dateTime?: string;
  timeZone?: string;
}

/** Of an event what a client may write. Source: https://developers.google.com/calendar/api/v3/reference/events#resource */
export interface EventFields {
  summary?: string;
  description?: string;
  location?: string;
  colorId?: string;
  status?: 'confirmed' | 'tentative' | 'cancelled';
  start?: EventTime;
  end?: EventTime;
  attendees?: { email: string; displayName?: string; optional?: boolean; responseStatus?: string }[];
  extendedProperties?: { private?: Record<string, string>; shared?: Record<string, string> };
  reminders?: object;
  source?: { title: string; url: string };
  transparency?: string;
  visibility?: string;
  recurrence?: string[];
  iCalUID?: string;
  sequence?: number;
  guestsCanInviteOthers?: boolean;
  guestsCanModify?: boolean;
  guestsCanSeeOtherGuests?: boolean;
  anyoneCanAddSelf?: boolean;
}
export const writableFields = [
  'summary',
  'description',
  'location',
  'colorId',
  'status',
  'start',
  'end',
  'attendees',
  'extendedProperties',
  'reminders',
  'source',
  'transparency',
  'visibility',
  'recurrence',
  'iCalUID',
  'sequence',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'anyoneCanAddSelf',
] as const;

export interface StoredEvent {
  id: string;
  fields: EventFields;
  creator: string;
  /** Instants in ms. */
  created: number;
  updated: number;
  /** Grows with each change of anything in the world's calendars: orders changes, and makes the ETag. */
  change: number;
}

export interface StoredCalendar {
  /** Ids of events that are gone for good; no other event can have them. */
  purged?: string[];
  id: string;
  owner: string;
  summary: string;
  description: string;
  location: string;
  timeZone: string;
  /** Made by this script: within reach of the scope `calendar.app.created`. */
  ofScript: boolean;
  /** Others who may see and change it. */
  sharedWith: string[];
  change: number;
  events: StoredEvent[];
  /** As its owner's list shows it. */
  color?: string;
  hidden?: boolean;
  selected?: boolean;
}

/** Mail that Google itself would have sent to guests. */
export interface GuestNotice {
  at: number;
  calendarId: string;
  eventId: string;
  what: 'insert' | 'update' | 'delete';
  to: string[];
}
