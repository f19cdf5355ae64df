/** Who takes part: a class at once, students by code, adults; and the sheets to print for the day. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import type { visitCalls, VisitDone, VisitShown } from './calls';

const call = caller<typeof visitCalls>();

export interface VisitPart {
  visit: VisitShown;
  onAct(work: () => Promise<VisitDone>): void;
}

export function People({ visit, onAct }: VisitPart) {
  const { id, students, permitted } = visit;
  const unnamed = students.filter(({ why }) => why !== '');
  return (
    <Section title="Who takes part">
      <p>
        {(students.length === 1 ? '1 student listed' : students.length + ' students listed') +
          (students.length > 0 ? ', ' + permitted + ' with permission of the family' : '')}
      </p>
      {unnamed.length > 0 ? (
        <details>
          <summary>{unnamed.length + ' not named to the host'}</summary>
          <ul>
            {unnamed.map(({ code, why }) => (
              <li key={code}>{code + ': ' + why}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <Students visit={visit} onAct={onAct} />
      <Adults visit={visit} onAct={onAct} />
      {students.length > 0 ? (
        <div class="buttons">
          <Button onClick={() => onAct(() => call('visit.print', { id, sheet: 'roster' }))}>Make roster</Button>
          <Button onClick={() => onAct(() => call('visit.print', { id, sheet: 'sign-in' }))}>Make sign-in sheet</Button>
        </div>
      ) : null}
    </Section>
  );
}

function Students({ visit: { id, classes }, onAct }: VisitPart) {
  const [className, setClassName] = useState('');
  const [codes, setCodes] = useState('');
  return (
    <>
      {classes.length > 0 ? (
        <>
          <Select
            label="Class"
            value={className}
            choices={[
              { value: '', label: 'Choose a class' },
              ...classes.map(({ name, count }) => ({ value: name, label: name + ' (' + count + ')' })),
            ]}
            onValue={setClassName}
          />
          <div class="buttons">
            <Button disabled={className === ''} onClick={() => onAct(() => call('visit.addClass', { id, className }))}>
              List the class
            </Button>
          </div>
        </>
      ) : null}
      <TextArea
        label="Students’ codes"
        hint="Paste up to 200 codes. No names."
        rows={3}
        value={codes}
        onValue={setCodes}
      />
      <div class="buttons">
        <Button onClick={() => onAct(() => call('visit.addStudents', { id, codes }))}>List students</Button>
      </div>
    </>
  );
}

function Adults({ visit: { id, adults }, onAct }: VisitPart) {
  const [person, setPerson] = useState('');
  const [organization, setOrganization] = useState('');
  return (
    <>
      <ul class="items">
        {adults.map((adult, index) => (
          <li key={index}>
            {[adult.person, adult.organization].filter(Boolean).join(', ')}
            {adult.why === '' ? null : <p class="soft">{'May not be alone with students: ' + adult.why}</p>}
          </li>
        ))}
      </ul>
      <TextInput label="Adult" hint="Never a student." value={person} onValue={setPerson} />
      <TextInput label="Organization" value={organization} onValue={setOrganization} />
      <div class="buttons">
        <Button onClick={() => onAct(() => call('visit.addAdult', { id, person, organization }))}>List adult</Button>
      </div>
    </>
  );
}
