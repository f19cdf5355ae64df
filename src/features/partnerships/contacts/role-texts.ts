/** The first wording of role sheets: what somebody in a role does, and what they need not do (the guide's step 4.2). */
import { needed, template, type Template } from '../../../messages/declare';
import { dateWord } from '../../../messages/words';

const words = {
  ...dateWord,
  school: needed('the name of the school in Settings'),
  schoolPhone: 'phone of the school, from Settings',
};

const role = (kind: string, name: string, does: string, need: string): Template<keyof typeof words> =>
  template({
    kind: `document.role-${kind}`,
    name: `Role sheet: ${name}`,
    words,
    subject: `Role sheet: ${name}`,
    body: `# ${name.charAt(0).toUpperCase()}${name.slice(1)}

## What you do

${does}

## Good to know

${need}

Questions? {{school}} {{schoolPhone}}
{{date}}`,
  });

export const roleTexts: readonly Template<keyof typeof words>[] = [
  role(
    'school-lead',
    'school lead',
    `- You are the one person at school whom the partner can always ask.
- You call at least once in three months, and write down what was said.
- You know what each side has promised, and speak up early when it falls behind.
- You see that each activity has a responsible teacher.`,
    `- You need not run every activity yourself.
- When you leave, tell the coordinator first: the partnership stays.`,
  ),
  role(
    'teacher',
    'responsible teacher',
    `- You organize the activity, and stay in touch with the partner until it is over.
- You know what students are to learn, and prepare them for it.
- You look after permissions, transport and emergency phones.
- You thank the partner, and ask how it was.`,
    `- Reminders and papers are made for you; you read them before they leave.
- If you cannot be there, name a colleague in time.`,
  ),
  role(
    'partner-lead',
    'partner lead',
    `- You are the one person at your organization whom the school can always ask.
- You decide what your organization can offer, and who does it.
- You tell us when something does not fit, or changes.`,
    `- You need not do everything yourself: name colleagues as speakers, hosts or mentors.
- If you take on other work, please name who follows you.`,
  ),
  role(
    'host',
    'host',
    `- You welcome students at your workplace, and tell them what to watch out for.
- You show what people really do there, and let students try what is safe.
- You tell us before the day about clothing, lunch, and where to arrive.`,
    `- A teacher or a person named by the school can always be reached.
- Please take no pictures of students unless we have told you that you may.`,
  ),
  role(
    'mentor',
    'mentor',
    `- You meet your students in twos or threes with other mentors, as often as agreed.
- You listen, tell of your own way, and help with the goal of each session.
- If you cannot come, you say so as early as you can, so that a colleague can stand in.`,
    `- Messages to students go through the school, never directly.
- If something worries you, tell the school the same day.`,
  ),
  role(
    'board-member',
    'board member',
    `- You come to the meetings, or send a colleague in your place.
- You bring what your industry needs, and look at what we teach with that in mind.
- You take on one thing a year that you do well.`,
    `- Agenda and notes come to you by mail.
- The seat belongs to your organization; you may hand it on.`,
  ),
  role(
    'supervisor',
    'supervisor',
    `- You give the student real tasks, and show how they are done safely.
- You look at the time sheet each week.
- At the end you tell us in five minutes how it went.`,
    `- A responsible teacher stays in touch with you.
- If the student does not come, call the school the same morning.`,
  ),
  role(
    'substitute',
    'substitute',
    `- You stand in when your colleague cannot come, with the same say.
- You read the papers that we send, and tell your colleague what was decided.`,
    `- You are asked only when your colleague has said no.
- Your organization counts as present when you are there.`,
  ),
];
