/** The dialog Pick local colleges: a directory file, filtered by place, and ticks for those to add. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox, TextInput } from '../../client/fields';
import { closePage } from '../../client/host';
import { Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { readFile } from '../../client/read-file';
import { useCall } from '../../client/use-call';
import { dotted } from '../../client/words';
import { plural } from '../../shared/text';
import type { collegeCalls, CollegeLine } from './calls';

const call = caller<typeof collegeCalls>();
const mostShown = 200;

function CollegesPage() {
  const [file, setFile] = useState({ text: '', fileName: '' });
  const [colleges, setColleges] = useState<CollegeLine[]>([]);
  const [lines, setLines] = useState<number[]>([]);
  const [place, setPlace] = useState({ state: '', county: '', city: '' });
  const [industry, setIndustry] = useState('');
  const [refused, setRefused] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const looking = useCall();
  const adding = useCall();

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const decoded = await readFile(chosen);
    setRefused(decoded.text === null ? decoded.why : '');
    const { text } = decoded;
    if (text === null) return;
    setFile({ text, fileName: chosen.name });
    looking.start(
      () => call('colleges.look', { text }),
      (found) => {
        setColleges(found.colleges);
        setIndustry(found.industry);
        setLines([]);
      },
    );
  }
  const has = (text: string, part: string) => text.toLowerCase().includes(part.trim().toLowerCase());
  const near = colleges.filter(
    (each) => has(each.state, place.state) && has(each.county, place.county) && has(each.city, place.city),
  );
  return (
    <Page
      wide
      said={
        <>
          <Progress busy={adding.busy} text="Adding the colleges" />
          <Failed calling={adding} />
          <Outcome said={said} />
        </>
      }
      foot={
        <div class="buttons">
          <Button
            look="primary"
            disabled={lines.length === 0}
            busy={adding.busy}
            onClick={() =>
              adding.start(
                () => call('colleges.add', { ...file, lines, industry }),
                ({ text }) => {
                  setSaid({ tone: 'success', text });
                  setLines([]);
                },
              )
            }
          >
            {'Add ' + plural(lines.length, 'college')}
          </Button>
          <Button onClick={closePage}>Close</Button>
        </div>
      }
    >
      <Heading>Pick local colleges</Heading>
      <div class="file">
        <label for="directory">
          <b>Directory file</b> <span class="soft">(CSV, such as the one of NCES IPEDS for your state)</span>
        </label>
        <input
          id="directory"
          type="file"
          accept=".csv,.tsv,.txt"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      {refused === '' ? null : <Notice tone="problem">{refused}</Notice>}
      <Progress busy={looking.busy} text="Reading the file" />
      <Failed calling={looking} />
      {colleges.length === 0 ? null : (
        <>
          <div class="row-fields">
            <TextInput label="State" value={place.state} onValue={(state) => setPlace({ ...place, state })} />
            <TextInput label="County" value={place.county} onValue={(county) => setPlace({ ...place, county })} />
            <TextInput label="City" value={place.city} onValue={(city) => setPlace({ ...place, city })} />
            <TextInput label="Industry they teach for" value={industry} onValue={setIndustry} />
          </div>
          <p class="soft">
            {plural(near.length, 'college') +
              (near.length > mostShown ? '; the first ' + mostShown + ' are shown' : '')}
          </p>
          <ul class="items">
            {near.slice(0, mostShown).map((each) => (
              <li key={each.line}>
                <Checkbox
                  label={each.name + ' (' + dotted(each.city, each.county) + ')'}
                  checked={lines.includes(each.line)}
                  onChecked={(on) => setLines(on ? [...lines, each.line] : lines.filter((line) => line !== each.line))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

mount(CollegesPage);
