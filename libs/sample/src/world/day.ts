/** A day of the sample world, counted from the day of seeding: 0 is that day, -30 is thirty days before it. */
export type WorldDay = number
