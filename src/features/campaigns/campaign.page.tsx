/** The dialog Ask many: how to ask, whom, and what they would get; then mails to approve, or calls to make. */
import type { ResultOf } from '../../shared/calls';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { ChooseMany, everyone } from '../../client/choose-many';
import { Confirm } from '../../client/confirm';
import { DataTable } from '../../client/data-table';
import { Select, TextInput } from '../../client/fields';
import { Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { campaignCalls, CampaignPreview, Way } from './calls';

const call = caller<typeof campaignCalls>();

function CampaignPage() {
  const [lists, setLists] = useState<ResultOf<(typeof campaignCalls)['campaign.start']> | null>(null);
  const [name, setName] = useState('');
  const [way, setWay] = useState<Way>('Email');
  const [choice, setChoice] = useState(everyone);
  const [preview, setPreview] = useState<CampaignPreview | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [asking, setAsking] = useState(false);
  const loading = useCall();
  const working = useCall();
  useEffect(() => loading.start(() => call('campaign.start', null), setLists), []);

  const asked = { name, way, choice };
  const change = (action: () => void) => {
    action();
    setPreview(null);
    setSaid(null);
  };
  const look = () =>
    working.start(
      () => call('campaign.preview', asked),
      (next) => {
        setPreview(next);
        setSaid(null);
      },
    );
  const test = () =>
    working.start(
      () => call('campaign.test', asked),
      ({ text }) => setSaid({ tone: 'success', text }),
    );
  const begin = () => {
    setAsking(false);
    working.start(
      () => call('campaign.begin', asked),
      ({ text }) => {
        setSaid({ tone: 'success', text });
        setPreview(null);
      },
    );
  };
  const able = preview !== null && preview.asked > 0 && preview.refusal === '';
  const verb = way === 'Email' ? 'Make drafts' : 'Make call sheet';

  return (
    <Page
      wide
      said={
        <>
          <Progress busy={working.busy} text="Working" />
          <Failed calling={working} />
          <Outcome said={said} />
        </>
      }
      foot={
        lists ? (
          <div class="buttons">
            {able ? (
              <Button look="primary" busy={working.busy} disabled={name.trim() === ''} onClick={() => setAsking(true)}>
                {verb}
              </Button>
            ) : (
              <Button look="primary" busy={working.busy} onClick={look}>
                Show whom
              </Button>
            )}
            {able && way === 'Email' ? (
              <Button busy={working.busy} onClick={test}>
                Send a test to me
              </Button>
            ) : null}
          </div>
        ) : undefined
      }
    >
      <Heading>Ask many</Heading>
      <Progress busy={loading.busy} text="Reading" />
      <Failed calling={loading} />
      {lists ? (
        <>
          <div class="row-fields">
            <TextInput
              label="Campaign"
              value={name}
              suggestions={lists.campaigns}
              hint="A name by which you find its rows in Outreach."
              onValue={(value) => change(() => setName(value))}
            />
            <Select
              label="How"
              value={way}
              choices={[
                { value: 'Email', label: 'By email' },
                { value: 'Call', label: 'By phone' },
              ]}
              onValue={(value) => change(() => setWay(value as Way))}
            />
          </div>
          <ChooseMany
            choice={choice}
            stages={lists.stages}
            categories={lists.categories}
            onChoice={(next) => change(() => setChoice(next))}
          />
          {preview ? <Preview preview={preview} way={way} /> : null}
        </>
      ) : null}
      {asking && preview ? (
        <Confirm title={verb + '?'} yes={verb} no="Not yet" onYes={begin} onNo={() => setAsking(false)}>
          {way === 'Email'
            ? plural(preview.asked, 'mail') + ' will wait under Mail. Nothing leaves before you approve it.'
            : plural(preview.asked, 'organization') + ' will stand on the call sheet.'}
        </Confirm>
      ) : null}
    </Page>
  );
}

function Preview({ preview, way }: { preview: CampaignPreview; way: Way }) {
  const { recipients, asked, quotaLeft, sample, refusal } = preview;
  const others = recipients.length - asked;
  return (
    <>
      {refusal === '' ? null : <Notice tone="warning">{refusal}</Notice>}
      <Section
        title={
          plural(asked, way === 'Email' ? 'mail' : 'call') +
          (others > 0 ? ', ' + others + ' left out with the reason' : '')
        }
      >
        {way === 'Email' ? (
          <p class="soft">{'Google lets you send ' + plural(quotaLeft, 'more mail') + ' today.'}</p>
        ) : null}
        <DataTable
          caption="Recipients"
          columns={[
            { title: 'Organization', cell: (row) => row.organization, heads: true },
            { title: 'Person', cell: (row) => row.to },
            { title: 'Left out because', cell: (row) => row.why, fit: 'wide' },
          ]}
          rows={recipients}
          rowKey={(row) => row.id}
          empty="No organization fits."
        />
      </Section>
      {sample ? (
        <Section title={way === 'Email' ? 'What the first one gets' : 'Script for the first call'}>
          <div class="letter">
            {way === 'Email' ? <div class="letter-head">{sample.subject}</div> : null}
            {sample.text}
          </div>
        </Section>
      ) : null}
    </>
  );
}

mount(CampaignPage);
