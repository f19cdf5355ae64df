/** Whom a campaign writes to, and how it addresses them. */
import { approveAll, asked, begin, outreach, preview, startCampaigns } from '../support/campaigns';
import { letters } from '../support/mail-story';

test('A12 whose tick was taken away gets no mail, and may be asked another time', async () => {
  const story = await startCampaigns();
  await story.desk.addRows('People', [
    { name: 'Bo Lee', organization: 'Brightwell Optical', role: 'Primary contact', email: 'bo@example.com' },
  ]);
  const larkspur = (await preview(story)).recipients.find(({ organization }) => organization === 'Larkspur Machining')!;
  const { text } = await begin(story, { ...asked('Email'), without: [larkspur.id] });
  expect(text).toContain('1 mail made.');
  await approveAll(story);
  expect((await letters(story)).map(({ to }) => to?.[0]?.address)).toEqual(['bo@example.com']);
  expect(outreach(story).map(([organization]) => organization)).toEqual(['Brightwell Optical']);
  expect((await preview(story)).recipients.find(({ id }) => id === larkspur.id)!.why).toBe('');
  await expect(begin(story, { ...asked('Email'), without: [larkspur.id] })).rejects.toThrow('Nobody would be asked.');
});

test('where only the organization is known, its mail is to the neighbors there', async () => {
  const story = await startCampaigns();
  await story.desk.addRows('People', [
    { name: 'General contact', organization: 'Brightwell Optical', role: 'Primary contact', email: 'info@example.com' },
  ]);
  await begin(story);
  await approveAll(story);
  const mail = (await letters(story)).find(({ to }) => to?.[0]?.address === 'info@example.com')!;
  expect(mail.text).toMatch(/^Dear neighbors at Brightwell Optical,\n\nI am writing/);
  expect(mail.text + (mail.html ?? '')).not.toContain('General contact');
});
