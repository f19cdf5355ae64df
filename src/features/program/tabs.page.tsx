/** The sidebar All tabs: every tab with what it is for, and a way to it. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { TextInput } from '../../client/fields';
import { Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { focusSheet } from '../../client/host';
import type { ListedTab, tabCalls } from './calls';

const call = caller<typeof tabCalls>();

function TabsPage() {
  const [tabs, setTabs] = useState<ListedTab[] | null>(null);
  const [sought, setSought] = useState('');
  const loading = useCall();
  const opening = useCall();
  useEffect(() => void loading.start(() => call('tabs.list', null), setTabs), []);
  const words = sought.trim().toLowerCase();
  const fitting = tabs ? tabs.filter(({ title, about }) => (title + ' ' + about).toLowerCase().includes(words)) : [];
  const groups = [...new Set(fitting.map(({ group }) => group))];
  return (
    <Page said={<Failed calling={opening} />}>
      <Heading>All tabs</Heading>
      <Progress busy={loading.busy} text="Looking" />
      <Failed calling={loading} />
      {tabs ? <TextInput label="Find" value={sought} onValue={setSought} /> : null}
      {tabs && fitting.length === 0 ? <p role="status">No tab is called so.</p> : null}
      {groups.map((group) => (
        <Section key={group} title={group}>
          <ul class="items">
            {fitting
              .filter((tab) => tab.group === group)
              .map(({ key, title, about }) => (
                <li key={key}>
                  <Button
                    look="quiet"
                    busy={opening.busy}
                    onClick={() => opening.start(() => call('tabs.open', { key }), focusSheet)}
                  >
                    {title}
                  </Button>
                  <p class="soft">{about}</p>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

mount(TabsPage);
