/** How many days before something ends people are told, the last time first. */
export const thresholds = [7, 30, 90] as const
export type Threshold = (typeof thresholds)[number]

export const furthestAhead = 90

/** The reminder that is due so many days before an end; 0 once it has ended. */
export const thresholdOf = (daysLeft: number): Threshold | 0 =>
  daysLeft < 0 ? 0 : (thresholds.find((days) => daysLeft <= days) ?? furthestAhead)
