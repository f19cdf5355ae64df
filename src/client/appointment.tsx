import { TextInput } from './fields';

export interface AppointmentEntry {
  date: string;
  start: string;
  place: string;
}
export const emptyAppointment: AppointmentEntry = { date: '', start: '', place: '' };

/** Fields for when and where to meet a partner. */
export function AppointmentFields({
  value,
  onValue,
}: {
  value: AppointmentEntry;
  onValue(value: AppointmentEntry): void;
}) {
  return (
    <>
      <div class="row-fields">
        <TextInput kind="date" label="Day" value={value.date} onValue={(date) => onValue({ ...value, date })} />
        <TextInput label="Time" value={value.start} onValue={(start) => onValue({ ...value, start })} />
      </div>
      <TextInput label="Place" value={value.place} onValue={(place) => onValue({ ...value, place })} />
    </>
  );
}
