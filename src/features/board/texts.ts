/** The first wording of the board’s papers and mails. */
import { mail, needed, template } from '../../messages/declare';
import { dateWord, senderWords } from '../../messages/words';

const meetingWords = {
  school: needed('the name of the school in Settings'),
  meeting: needed('the meeting'),
  when: needed('its day and time'),
  place: 'where it is',
  chair: 'who leads it',
  catering: 'who brings food and drink',
};

export const agendaText = template({
  kind: 'document.board-agenda',
  name: 'Agenda',
  words: { ...dateWord, ...meetingWords, items: needed('the items, each with its time') },
  subject: 'Agenda: {{meeting}}',
  body: `# {{meeting}}

{{school}}
{{when}}
{{place}}
{{#chair}}
Chair: {{chair}}
{{/chair}}
{{#catering}}
{{catering}}
{{/catering}}

{{items}}

As of {{date}}
`,
});

/** The agenda goes out as a mail of its own, so that nobody needs an account to read it. */
export const papersMail = mail({
  kind: 'board-papers',
  name: 'Agenda before a board meeting',
  to: 'outside',
  words: {
    name: needed('the person'),
    ...senderWords,
    ...meetingWords,
    items: needed('the items, each with its time'),
  },
  subject: 'Agenda: {{meeting}}',
  body: `Dear {{name}},

Here is the agenda of our meeting on {{when}}.

{{#place}}
We meet here: {{place}}
{{/place}}
{{#chair}}
Chair: {{chair}}
{{/chair}}
{{#catering}}
{{catering}}
{{/catering}}

{{items}}

If something is missing, please answer this mail before the meeting.

{{coordinator}}
{{school}}`,
});

/** Twice before a meeting: in time to keep the day free, and in time to send a colleague. */
export const reminderMail = mail({
  kind: 'board-reminder',
  name: 'Reminder of a board meeting',
  to: 'outside',
  words: { name: needed('the person'), ...senderWords, ...meetingWords },
  subject: 'Reminder: {{meeting}}',
  body: `Dear {{name}},

Our advisory board meets on {{when}}.

{{#place}}
We meet here: {{place}}
{{/place}}
{{#chair}}
Chair: {{chair}}
{{/chair}}
{{#catering}}
{{catering}}
{{/catering}}

If you cannot come, a colleague is welcome in your place. A short answer to this mail is enough.

{{coordinator}}
{{school}}`,
});

/** For months without a meeting (the guide’s step 3: keep the board informed). */
export const updateMail = mail({
  kind: 'board-update',
  name: 'Update to the board in a month without a meeting',
  to: 'outside',
  words: {
    name: needed('the person'),
    ...senderWords,
    month: needed('the month'),
    done: 'what was held last month, one a line',
    coming: 'what is planned for this month and the next, one a line',
    asks: 'what is asked of partners, one a line',
    nextMeeting: 'when the board meets next',
  },
  subject: 'From our program: {{month}}',
  body: `Dear {{name}},

The board does not meet in {{month}}, so here is how our program is doing.

{{#done}}
Last month:

{{done}}
{{/done}}

{{#coming}}
Coming up:

{{coming}}
{{/coming}}

{{#asks}}
What we are looking for:

{{asks}}
{{/asks}}

{{#nextMeeting}}
We meet again on {{nextMeeting}}.
{{/nextMeeting}}

{{coordinator}}
{{school}}`,
});

const minutesWords = {
  present: needed('who was there'),
  absent: 'who was not there',
  notesBy: needed('who took notes'),
  decisions: 'each topic with what was decided and what follows',
};

export const minutesText = template({
  kind: 'document.board-minutes',
  name: 'Minutes',
  words: { ...dateWord, ...meetingWords, ...minutesWords },
  subject: 'Minutes: {{meeting}}',
  body: `# Minutes: {{meeting}}

{{school}}
{{when}}
{{place}}

Present: {{present}}
{{#absent}}
Not there: {{absent}}
{{/absent}}
Notes: {{notesBy}}

## What was decided

{{decisions}}
`,
});

/** What mails about a meeting say of it. */
const mailWords = { name: needed('the person'), ...senderWords, ...meetingWords };

export const minutesMail = mail({
  kind: 'board-minutes',
  name: 'Minutes of a board meeting',
  to: 'outside',
  words: { ...mailWords, ...minutesWords, nextMeeting: 'when the board meets next' },
  subject: 'Minutes of {{meeting}}',
  body: `Dear {{name}},

Here is what the board talked about on {{when}}.

{{decisions}}

Present: {{present}}

{{#nextMeeting}}
We meet again on {{nextMeeting}}.
{{/nextMeeting}}

Please tell us if something is not as you remember it.

{{coordinator}}
{{school}}`,
});

export const missedYou = mail({
  kind: 'board-missed-you',
  name: 'To a member who missed a board meeting',
  to: 'outside',
  words: {
    ...mailWords,
    ...minutesWords,
    organization: needed('the member’s organization'),
    nextMeeting: 'when the board meets next',
  },
  subject: 'We missed you at {{meeting}}',
  body: `Dear {{name}},

We missed {{organization}} on {{when}}. So that you are up to date, here is what the board talked about.

{{decisions}}

{{#nextMeeting}}
We meet again on {{nextMeeting}} and hope to see you there. If you cannot come, a colleague is welcome in your place.
{{/nextMeeting}}

Is there anything we can do to make it easier to come? A short answer to this mail is enough.

{{coordinator}}
{{school}}`,
});

export const handledElsewhere = mail({
  kind: 'board-handled-elsewhere',
  name: 'To the colleague who handles a topic instead of the board',
  to: 'staff',
  words: {
    name: needed('the colleague'),
    topic: needed('the topic'),
    motion: 'what was asked',
    proposedBy: 'who brought it up',
  },
  subject: 'For you to decide: {{topic}}',
  body: `Dear {{name}},

This was proposed for the advisory board. It does not need the board, so it is yours to decide:

{{topic}}

{{motion}}

{{#proposedBy}}
{{proposedBy}} brought it up and would like to hear from you.
{{/proposedBy}}`,
});
