import './icon.css'

/** Drawn on 24 × 24 with a 2 px line; each path is one stroke group. */
const drawings = {
  home: 'M3.5 11 12 4l8.5 7M6 9.2V20h12V9.2M10 20v-6h4v6',
  book: 'M12 6.2C10 4.7 7 4.2 3.5 4.2v14.3c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.2c-3.5 0-6.5.5-8.5 2zM12 6.2v14.3',
  list: 'M10 6h11M10 12h11M10 18h11M3 6.2 4.4 7.6 7 4.8M3 12.2l1.4 1.4L7 10.8M3 18.2l1.4 1.4L7 16.8',
  card: 'M3 5.5h18v13H3zM3 10h18M6.5 14.8h5',
  check: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM7.8 12.4l2.9 2.9 5.6-6.2',
  cross: 'M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2zM8.9 8.9l6.2 6.2M15.1 8.9l-6.2 6.2',
  warn: 'M12 3.2 2 20.4h20zM12 9.8v5M12 17.4v.2',
  clock: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM12 6.8V12l3.4 2.4',
  eye: 'M2 12s3.6-6.4 10-6.4S22 12 22 12s-3.6 6.4-10 6.4S2 12 2 12zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM12 11v5.6M12 7.4v.2',
  slash: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM5.4 5.4l13.2 13.2',
  pause: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM9.7 8.6v6.8M14.3 8.6v6.8',
  key: 'M8 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M12.5 12H21.5v3.5M17.5 12v2.5',
  lock: 'M4.5 10.5h15v11h-15zM8 10.5V7a4 4 0 0 1 8 0v3.5',
  flag: 'M5.5 21.5v-18M5.5 4.2h12.2l-2.4 4.2 2.4 4.2H5.5',
  cloud: 'M7 19a4.6 4.6 0 0 1-.6-9.2 6 6 0 0 1 11.5 1.4A4 4 0 0 1 17.5 19zM9.2 14l2 2 3.8-4.2',
  'cloud-off': 'M9 5.6a6 6 0 0 1 8.9 5.6A4 4 0 0 1 20 17.4M16.5 19H7a4.6 4.6 0 0 1-.6-9.2l.3-.6M3 3l18 18',
  sync: 'M20.2 10.4A8.5 8.5 0 0 0 5 7.2L3.4 9M3.4 4v5h5M3.8 13.6A8.5 8.5 0 0 0 19 16.8l1.6-1.8M20.6 20v-5h-5',
  phone: 'M6.5 2.5h11v19h-11zM10.5 18.4h3',
  download: 'M12 3v12.4M6.8 10.4 12 15.6l5.2-5.2M4 20.5h16',
  upload: 'M12 15.8V3.4M6.8 8.6 12 3.4l5.2 5.2M4 20.5h16',
  left: 'M14.8 5 7.6 12l7.2 7',
  right: 'M9.2 5l7.2 7-7.2 7',
  up: 'M5 14.8 12 7.6l7 7.2',
  down: 'M5 9.2l7 7.2 7-7.2',
  plus: 'M12 4v16M4 12h16',
  close: 'M5 5l14 14M19 5 5 19',
  tick: 'M4.5 12.6l5 5L19.5 6.8',
  pen: 'M4 20l1.1-5L16.4 3.7l3.9 3.9L9 18.9z',
  search: 'M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM15.6 15.6l5 5',
  person: 'M12 3.5a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM4 21c.4-4.2 3.4-6.6 8-6.6s7.6 2.4 8 6.6',
  people:
    'M9 4.2a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4zM2 20.5c.3-3.8 2.9-6 7-6s6.7 2.2 7 6M15.6 4.6a3.7 3.7 0 0 1 0 6.6M18 14.9c2.4.8 3.8 2.7 4 5.6',
  briefcase: 'M3 8h18v11.5H3zM9 8V4.5h6V8M3 13h18',
  log: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h4',
  mail: 'M3 5.5h18v13H3zM3.4 6 12 13l8.6-7',
  bell: 'M5 17.5h14l-1.8-3V10a5.2 5.2 0 0 0-10.4 0v4.5zM9.8 20.6h4.4',
  chart: 'M4 3.5v17h16.5M8.5 16v-4M13 16V7.5M17.5 16v-6',
  calendar: 'M4 5.5h16V20H4zM4 10h16M8.5 3v4M15.5 3v4',
  code: 'M3.5 3.5h6v6h-6zM14.5 3.5h6v6h-6zM3.5 14.5h6v6h-6zM14.5 14.5h2v2M20.5 14.5v2.5M14.5 20.5h2.5M20.5 20.5v.1',
  external: 'M10 5H4.5v14.5H19V14M13.5 4H20v6.5M19.6 4.4 11 13',
  exit: 'M14 4H5v16h9M10 12h11M17 7.8l4.2 4.2-4.2 4.2',
  theme: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 3v18M12 7.5h6.8M12 12h9M12 16.5h6.8',
  copy: 'M8 8h12.5v12.5H8zM4 16V3.5h12.5',
  print: 'M7 8.5v-5h10v5M4 8.5h16V17h-3.5M7.5 17H4V8.5M7 14h10v6.5H7z',
} as const

export type IconName = keyof typeof drawings

/** A line drawing of 1.25 em in the colour of the text. Decoration only: the word beside it carries the meaning. */
export function Icon({ name, size = 'text' }: { name: IconName; size?: 'text' | 'large' }) {
  return (
    <svg className={`icon icon-${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}

/** The brand mark: a window with its two inward stops and one bar inside. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 30 16" aria-hidden="true" focusable="false">
      <path d="M1 0v16M29 0v16" stroke="currentColor" strokeWidth="2" />
      <path d="M2 0h6L2 6zM28 0h-6l6 6z" fill="currentColor" />
      <path d="M6 9h18v5H6z" fill="var(--saffron)" />
    </svg>
  )
}
