/** The dialog Ask many: how to ask, whom, and what they would get; then mails to approve, or calls to make. */
import type { ResultOf } from '../../shared/calls';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { ChooseMany, everyone } from '../../client/choose-many';
import { Confirm } from '../../client/confirm';
import { Select, TextInput } from '../../client/fields';
import { Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { HouseCalls } from '../../shared/house-calls';
import type { campaignCalls, CampaignPreview, Way } from './calls';
import { Preview } from './campaign-preview';

const call = caller<typeof campaignCalls & HouseCalls>();

function CampaignPage() {
  const [lists, setLists] = useState<ResultOf<(typeof campaignCalls)['campaign.start']> | null>(null);
  const [name, setName] = useState('');
  const [way, setWay] = useState<Way>('Email');
  const [choice, setChoice] = useState(everyone);
  const [preview, setPreview] = useState<CampaignPreview | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [without, setWithout] = useState<string[]>([]);
  /** Where to go on once it is made. */
  const [next, setNext] = useState<{ door: string; label: string } | null>(null);
  const [asking, setAsking] = useState(false);
  const loading = useCall();
  const working = useCall();
  useEffect(() => loading.start(() => call('campaign.start', null), setLists), []);

  const asked = { name, way, choice, without };
  const change = (action: () => void) => {
    action();
    setPreview(null);
    setWithout([]);
    setNext(null);
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
        setWithout([]);
        setNext(
          way !== 'Call'
            ? { door: 'openReview', label: 'Read the mails' }
            : { door: 'openCallSheet', label: 'Open the call sheet' },
        );
      },
    );
  };
  const count =
    preview === null ? 0 : preview.recipients.filter(({ id, why }) => why === '' && !without.includes(id)).length;
  const able = preview !== null && count > 0 && preview.refusal === '';
  const verb = way !== 'Call' ? 'Make drafts' : 'Make call sheet';

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
            {next ? (
              <Button
                look="primary"
                busy={working.busy}
                onClick={() =>
                  working.start(
                    () => call('items.open', { door: next.door }),
                    () => undefined,
                  )
                }
              >
                {next.label}
              </Button>
            ) : able ? (
              <Button look="primary" busy={working.busy} disabled={name.trim() === ''} onClick={() => setAsking(true)}>
                {verb}
              </Button>
            ) : (
              <Button look="primary" busy={working.busy} onClick={look}>
                Show whom
              </Button>
            )}
            {able && way !== 'Call' ? (
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
                { value: 'Survey', label: 'By email: the business survey' },
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
          {preview ? <Preview preview={preview} way={way} without={without} onWithout={setWithout} /> : null}
        </>
      ) : null}
      {asking && preview ? (
        <Confirm title={verb + '?'} yes={verb} no="Not yet" onYes={begin} onNo={() => setAsking(false)}>
          {way !== 'Call'
            ? plural(count, 'mail') + ' will wait under Mail. Nothing leaves before you approve it.'
            : plural(count, 'organization') + ' will stand on the call sheet.'}
        </Confirm>
      ) : null}
    </Page>
  );
}

mount(CampaignPage);
