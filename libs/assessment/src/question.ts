/**
 * The question kinds, each with its key (what is right) inside; Muster grades all but `written` by itself.
 * A learner never receives this shape while an answer counts: see `learner-view.ts`.
 */

/** A text in both languages; neither may be empty. */
export interface Bilingual {
  readonly en: string
  readonly ja: string
}

export type Language = keyof Bilingual

interface Common {
  /** Stable within its bank, for example `e1-q007`. */
  readonly key: string
  /** The learning outcome it tests, for example `e1-o3`; draws are spread over outcomes. */
  readonly outcome: string
  /** The module it belongs to, for example `m3`. */
  readonly module: string
  /** Points for a full answer; a whole number of at least 1. */
  readonly points: number
  readonly stem: Bilingual
  /** Shown after submission: why the right answer is right. */
  readonly explanation: Bilingual
}

export interface Option {
  readonly id: string
  readonly text: Bilingual
  readonly correct: boolean
  /** Why this option is right or wrong; shown after submission. */
  readonly because?: Bilingual
}

/** Exactly one option is correct. */
export interface SingleQuestion extends Common {
  readonly kind: 'single'
  readonly options: readonly Option[]
}

/** One or more options are correct; full points only for exactly the right set. */
export interface MultipleQuestion extends Common {
  readonly kind: 'multiple'
  readonly options: readonly Option[]
}

/** The steps stand in their right order. */
export interface OrderQuestion extends Common {
  readonly kind: 'order'
  readonly steps: readonly { readonly id: string; readonly text: Bilingual }[]
}

/** Each left item belongs to one right item; several may share one, and some may have none. */
export interface MatchQuestion extends Common {
  readonly kind: 'match'
  readonly left: readonly { readonly id: string; readonly text: Bilingual }[]
  readonly right: readonly { readonly id: string; readonly text: Bilingual }[]
  /** Left id to right id. */
  readonly pairs: Readonly<Record<string, string>>
}

/** A number, or a time of day counted in minutes since midnight when `format` is `time`. */
export interface NumericQuestion extends Common {
  readonly kind: 'numeric'
  readonly format: 'number' | 'time'
  readonly answer: number
  /** Greatest accepted distance from the answer, in the same unit; 0 for exact. */
  readonly tolerance: number
  readonly unit?: Bilingual
}

/** Words the learner types, held against those accepted as `fold-text.ts` folds them. */
export interface ShortQuestion extends Common {
  readonly kind: 'short'
  /** Whether the words must be an accepted answer, or only contain one. */
  readonly match: 'exact' | 'contains'
  /** Whether `é` and `e` count as the same letter. */
  readonly ignoresDiacritics: boolean
  readonly accepted: readonly AcceptedAnswer[]
}

/** An answer one foresees: right, right in part, or a mistake worth a word. */
export interface AcceptedAnswer {
  readonly id: string
  /** How it may be written. Either language is accepted whichever the learner reads; one of the lists may be empty. */
  readonly spellings: { readonly en: readonly string[]; readonly ja: readonly string[] }
  /** A whole number, 0 to the question's points. */
  readonly points: number
  /** Shown after submission. */
  readonly feedback?: Bilingual
}

/** Somewhere on a picture to find: pointed at, or chosen from the list of its named places. */
export interface HotspotQuestion extends Common {
  readonly kind: 'hotspot'
  readonly picture: Picture
  /** Right places and others that one might take for them; pointing beside all of them is wrong. */
  readonly areas: readonly HotspotArea[]
}

export interface Picture {
  /** The file it was taken in as. */
  readonly file: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for somebody who cannot see it. */
  readonly alt: Bilingual
}

export interface HotspotArea {
  readonly id: string
  /** What the place is called. */
  readonly text: Bilingual
  readonly shape: Shape
  readonly correct: boolean
  /** Why this place is right or wrong; shown after submission. */
  readonly because?: Bilingual
}

/** Across and down, in per cent of the picture's width and height: 0 is left or top. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** In per cent of the picture; a circle's radius in per cent of its width. */
export type Shape =
  | { readonly form: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly form: 'rectangle'
      readonly left: number
      readonly top: number
      readonly right: number
      readonly bottom: number
    }
  | { readonly form: 'polygon'; readonly corners: readonly Point[] }

/** A situation that unfolds over steps; each choice earns points and leads on or ends. */
export interface ScenarioQuestion extends Common {
  readonly kind: 'scenario'
  /** The first step is where the learner begins. `points` is the sum along the best path. */
  readonly steps: readonly ScenarioStep[]
}

/** The steps reached from the first one form no circle, so that every path ends. */
export interface ScenarioStep {
  readonly id: string
  readonly text: Bilingual
  readonly choices: readonly {
    /** Unique within its step. */
    readonly id: string
    readonly text: Bilingual
    /** Points this choice earns; a whole number, 0 or more. */
    readonly points: number
    /** The step it leads to; absent when the situation ends here. */
    readonly next?: string
    readonly feedback: Bilingual
  }[]
}

/** A text in the learner's own words, marked by people with a rubric. `points` is the sum of each criterion's best level. */
export interface WrittenQuestion extends Common {
  readonly kind: 'written'
  /** Whether one file may be handed in with the text, or instead of it. */
  readonly takesFile: boolean
  readonly rubric: readonly Criterion[]
}

/** One thing an answer is marked by. */
export interface Criterion {
  readonly id: string
  readonly text: Bilingual
  /** In the order in which a marker is offered them; ids are unique within their criterion. */
  readonly levels: readonly Level[]
}

/** How well an answer does by a criterion, in words, and what that earns: a whole number, 0 or more. */
export interface Level {
  readonly id: string
  readonly text: Bilingual
  readonly points: number
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | OrderQuestion
  | MatchQuestion
  | NumericQuestion
  | ShortQuestion
  | HotspotQuestion
  | ScenarioQuestion
  | WrittenQuestion

export type QuestionKind = Question['kind']

/**
 * What a learner answered, one shape a kind; ids are those of the question (the learner's device knows
 * others, see `learner-answer.ts`). An answer may be unfinished: steps, pairs and choices may be fewer than
 * the question has. `choices` are the ids along the path taken, from the first step on; `at` is an area's id or a point of the picture.
 */
export type Answer =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'order'; readonly steps: readonly string[] }
  | { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'numeric'; readonly value: number }
  | { readonly kind: 'short'; readonly text: string }
  | { readonly kind: 'hotspot'; readonly at: string | Point }
  | { readonly kind: 'scenario'; readonly choices: readonly string[] }
  | { readonly kind: 'written'; readonly text: string; readonly file?: HandedFile | undefined }

/** A file handed in with an answer: the id under which it was taken, and what its learner called it. */
export interface HandedFile {
  readonly id: string
  readonly name: string
}
