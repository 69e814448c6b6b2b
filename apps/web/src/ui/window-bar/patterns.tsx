import './patterns.css'

/** The hatch and the dots that bars are filled with: once on every page. */
export function WindowBarPatterns() {
  return (
    <svg className="bar-patterns" aria-hidden="true" focusable="false">
      <pattern id="bar-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="7" height="7" />
        <path className="hatch-line" d="M0 0V7" />
      </pattern>
      <pattern id="bar-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="dots-ground" width="6" height="6" />
        <circle className="dots-dot" cx="2" cy="2" r="1.3" />
        <circle className="dots-dot" cx="5" cy="5" r="1.3" />
      </pattern>
    </svg>
  )
}
