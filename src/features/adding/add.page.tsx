/** The sidebar Add: a small form for what just came up. What was typed stays until it is saved. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import { contactWays } from '../../shared/contact';
import type { ResultOf } from '../../shared/calls';
import type { HouseCalls } from '../../shared/house-calls';
import type { addCalls, Added } from './calls';
import { blank, fieldsOf, formsOf, usual, type Field, type FormKey, type Typed } from './add-forms';

const call = caller<typeof addCalls & HouseCalls>();

type Lists = ResultOf<(typeof addCalls)['add.start']>;

/** While a name is being typed, it is not looked for after every letter. */
const typingMs = 250;

function AddPage() {
  const [lists, setLists] = useState<Lists | null>(null);
  const [form, setForm] = useState<FormKey>('contact');
  const [typed, setTyped] = useState<Typed>(blank);
  const [added, setAdded] = useState<Added | null>(null);
  const loading = useCall();
  const saving = useCall();
  const undoing = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(added?.batch ?? form);
  useEffect(() => void loading.start(() => call('add.start', null), setLists), []);

  const set = (name: string, value: string) => {
    setAdded(null);
    setTyped((before) => ({ ...before, [name]: value }));
  };
  const save = () =>
    saving.start(
      () => send(form, typed),
      (done) => {
        setAdded(done);
        // The organization usually stays the same: after a call comes the person whom one spoke to.
        setTyped({ ...blank, organization: typed['organization'] ?? '' });
      },
    );
  const undo = (batch: string) =>
    undoing.start(
      () => call('history.undo', { batch }),
      ({ text }) => setAdded({ text, batch: '' }),
    );

  const forms = formsOf(lists?.inquiries ?? false);
  const choices = lists ? choicesIn(lists) : {};
  const undoButton =
    added && added.batch !== '' ? (
      <Button busy={undoing.busy} onClick={() => undo(added.batch)}>
        Undo
      </Button>
    ) : null;
  return (
    <Page
      said={
        <>
          <Progress busy={saving.busy || undoing.busy} text="Writing" />
          <Failed calling={saving} advice="Look into the tab first: it may have worked." />
          <Failed calling={undoing} />
          <Outcome said={added ? { tone: 'success', text: added.text, action: undoButton } : null} />
        </>
      }
      foot={
        <Button look="primary" busy={saving.busy || !lists} onClick={save}>
          Save
        </Button>
      }
    >
      <Heading headingRef={heading}>Add</Heading>
      <Failed calling={loading} />
      <Select
        label="What"
        value={form}
        choices={forms}
        onValue={(value) => {
          setForm(value as FormKey);
          setAdded(null);
          saving.clear();
        }}
      />
      {fieldsOf(form).map((field) => (
        <Input key={form + field.name} field={field} choices={choices} value={typed[field.name] ?? ''} onValue={set} />
      ))}
    </Page>
  );
}

function send(form: FormKey, typed: Typed): Promise<Added> {
  const of = (name: string) => typed[name] || (usual[name] ?? '');
  const [organization, phone, email] = [of('organization'), of('phone'), of('email')];
  switch (form) {
    case 'contact':
      return call('add.contact', {
        organization,
        way: of('way'),
        with: of('with'),
        outcome: of('outcome'),
        nextStep: of('nextStep'),
        nextDate: of('nextDate'),
      });
    case 'person':
      return call('add.person', {
        organization,
        name: of('name'),
        role: of('role'),
        jobTitle: of('jobTitle'),
        email,
        phone,
      });
    case 'organization':
      return call('add.organization', { name: organization, category: of('category'), phone, notes: of('notes') });
    case 'activity':
      return call('add.activity', {
        title: of('title'),
        kind: of('kind'),
        organization,
        date: of('date'),
        source: of('source'),
        sourcePerson: of('sourcePerson'),
        notes: of('notes'),
      });
    case 'inquiry':
      return call('add.inquiry', {
        about: of('about'),
        safety: of('safety'),
        from: of('from'),
        company: organization,
        phone,
        email,
        message: of('message'),
      });
  }
}

type Choices = Partial<Record<Field['kind'], { value: string; label: string }[]>>;

const lines = (choices: readonly string[]) => choices.map((each) => ({ value: each, label: each }));

/** What the lists of the forms offer. */
function choicesIn({ roles, kinds, sources, categories }: Lists): Choices {
  return {
    ways: lines(contactWays),
    roles: lines(roles),
    kinds: lines(kinds),
    sources: [{ value: '', label: 'Not said' }, ...lines(sources)],
    categories: lines(categories),
    about: [{ value: 'Inquiry', label: 'Somebody wants to help' }, ...lines(['Question', 'Problem', 'Idea'])],
    safety: [
      { value: 'No', label: 'No' },
      { value: 'Yes', label: 'Yes, or maybe: tell everybody today' },
    ],
  };
}

interface InputProps {
  field: Field;
  choices: Choices;
  value: string;
  onValue(name: string, value: string): void;
}

function Input({ field, choices, value, onValue }: InputProps) {
  const { name, label, kind, hint } = field;
  const change = (text: string) => onValue(name, text);
  switch (kind) {
    case 'organization':
      return <OrganizationInput label={label} hint={hint} value={value} onValue={change} />;
    case 'ways':
    case 'roles':
    case 'kinds':
    case 'sources':
    case 'categories':
    case 'about':
    case 'safety':
      return (
        <Select label={label} value={value || (usual[name] ?? '')} choices={choices[kind] ?? []} onValue={change} />
      );
    case 'words':
      return <TextArea label={label} hint={hint} value={value} onValue={change} />;
    default:
      return <TextInput label={label} hint={hint} kind={kind} value={value} onValue={change} />;
  }
}

/** Offers names as one types; what is typed may be new. */
function OrganizationInput(props: { label: string; hint?: string; value: string; onValue(value: string): void }) {
  const { value } = props;
  const [names, setNames] = useState<string[]>([]);
  const finding = useCall();
  const asked = useRef('');
  useEffect(() => {
    const sought = value.trim();
    if (sought.length < 2 || sought === asked.current || names.includes(sought)) return undefined;
    const timer = setTimeout(() => {
      if (finding.isRunning()) return;
      asked.current = sought;
      finding.start(
        () => call('add.find', { typed: sought }),
        (found) => setNames(found.names),
      );
    }, typingMs);
    return () => clearTimeout(timer);
  }, [value, finding.busy]);
  return <TextInput {...props} suggestions={names} />;
}

mount(AddPage);
