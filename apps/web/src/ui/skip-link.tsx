import './skip-link.css'

/** The first thing the keyboard reaches: past the navigation to the element with the id. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a className="skip-link" href={`#${target}`}>
      {children}
    </a>
  )
}
