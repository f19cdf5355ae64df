/** A school that asks many, and what it does about it. */
import type { Asked, CampaignPreview } from '../../src/features/campaigns/calls';
import { everyone } from './choice';
import { startMailStory } from './mail-story';
import { coordinator, type Story } from './school';

export async function startCampaigns(): Promise<Story> {
  const story = await startMailStory({ activity: {} });
  const { desk } = story;
  await desk.set('Coordinator', 'Maren Holloway');
  await desk.addStaff([{ name: 'Maren Holloway', email: coordinator, role: 'Coordinator' }]);
  await desk.addRows('Organizations', [
    { name: 'Brightwell Optical', category: 'Employer', stage: 'Prospect', phone: '217-555-0177' },
    { name: 'Harbor College', category: 'Postsecondary', stage: 'Prospect', phone: '217-555-0178' },
    { name: 'Elm Bank', category: 'Employer', stage: 'Declined' },
  ]);
  await desk.addRows('People', [
    { name: 'Ines Fournier', organization: 'Harbor College', role: 'Primary contact', email: 'ines@example.com', contact: 'Do not contact' }, // prettier-ignore
  ]);
  await desk.switchOn('Campaigns');
  await desk.choose('Ask many…');
  await desk.addRows('Needs', [{ name: 'Robotics speaker', perspective: 'Students', help: 'Talk to a class', ask: 'TRUE' }]); // prettier-ignore
  await desk.choose('Do the hourly work now');
  return story;
}
export const asked = (way: Asked['way'], choice = {}): Asked => ({
  name: 'Fall round',
  way,
  choice: { ...everyone, ...choice },
});
export const preview = ({ desk }: Story, given = asked('Email')) =>
  desk.ask<CampaignPreview>('campaign.preview', given);
export const begin = ({ desk }: Story, given = asked('Email')) => desk.ask<{ text: string }>('campaign.begin', given);
export const outreach = ({ desk }: Story) =>
  desk.rows('Outreach').map(({ organization, state, reason, outcome }) => [organization, state, reason, outcome]);
export async function approveAll({ desk }: Story): Promise<void> {
  const { waiting } = await desk.ask<{ waiting: { id: string }[] }>('review.list', null);
  await desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
}
