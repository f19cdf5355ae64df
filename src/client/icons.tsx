/** Drawn here, since a page may not load anything. Each icon appears beside words or in a button with a name. */
const shapes = {
  pencil: 'M11.5 2.5l2 2L5 13l-2.7.7L3 11z M10 4l2 2',
  phone:
    'M4 2.5h2l1 3-1.5 1.2a8 8 0 0 0 3.8 3.8L10.5 9l3 1v2a1.5 1.5 0 0 1-1.6 1.500A10.5 10.5 0 0 1 2.5 4.1 1.5 1.5 0 0 1 4 2.500z',
  outside: 'M6.5 3.500h-3v9h9v-3 M9 2.500h4.500V7 M13.5 2.500L7.5 8.5',
  warning: 'M8 2.200L14.5 13.500h-13z M8 6.500v3.2 M8 11.600v.2',
  tick: 'M3 8.500l3.2 3.200L13 4.8',
  info: 'M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800z M8 7.300v3.7 M8 4.900v.2',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  mail: 'M2 3.500h12v9H2z M2.3 4l5.7 4.700L13.7 4',
  file: 'M4 1.800h5l3 3v9.400H4z M9 2v3h3',
  row: 'M2 3h12v10H2z M2 6.500h12 M2 9.700h12 M6 3v10',
};
export type IconName = keyof typeof shapes;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
