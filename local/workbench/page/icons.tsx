/** The workbench's own icons: drawn on a 24 px grid, colored by the text around them, silent to screen readers. */
const shapes = {
  sheet: 'M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM4 9.5h16M4 14.5h16M10 9.5V20',
  inbox: 'M4 6h16v12H4zM4 7l8 6 8-6',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7',
  forms: 'M6 4h12v16H6zM9 9h6M9 12.5h6M9 16h3.5',
  documents: 'M7 3.5h7l4 4V20a.5.5 0 0 1-.5.5h-10A.5.5 0 0 1 7 20zM14 3.5V8h4M9.5 12h6M9.5 15.5h6',
  web: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16',
  files: 'M4 7h6l2 2h8v9.5H4zM9 14l3-3 3 3M12 11.5V17',
  executions: 'M12 4a8 8 0 1 0 8 8M12 7.5V12l3 2M16.5 4.5 20 8M20 4.5V8h-3.5',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  left: 'M14 7l-5 5 5 5',
  forward: 'M5 6l6 6-6 6M12.5 6l6 6-6 6',
  stop: 'M7 7h10v10H7z',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clip: 'M8.5 12.5l5.5-5.5a3 3 0 0 1 4.2 4.2l-7.4 7.4a5 5 0 0 1-7-7L11 4.4',
  school: 'M3 10l9-5 9 5-9 5zM7 12.5V17c3 2 7 2 10 0v-4.5M21 10v5',
  empty: 'M5 4h14v16H5zM9 12h6M12 9v6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
};

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The product's own mark: a sheet with a link of two. */
export function Mark() {
  return (
    <svg class="mark" width="34" height="34" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect x="6" y="3" width="28" height="34" rx="4" fill="#0b7a4b" />
      <path d="M26 3h4a4 4 0 0 1 4 4v4z" fill="#065c38" />
      <rect x="11" y="15" width="18" height="15" rx="1.5" fill="#fff" />
      <path d="M11 20h18M11 25h18M18 15v15" stroke="#0b7a4b" stroke-width="1.6" />
    </svg>
  );
}
