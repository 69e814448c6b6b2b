const dayOf = (moment: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Today on this device, as `YYYY-MM-DD`: for drawings. What counts on which day, the server decides. */
export const todayHere = (): string => dayOf(new Date())

/** The day of an instant in the zone of this device, as `YYYY-MM-DD`. */
export const dayHere = (instant: string): string => dayOf(new Date(instant))
