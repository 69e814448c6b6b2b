/** Today on this device, as `YYYY-MM-DD`: for drawings. What counts on which day, the server decides. */
export function todayHere(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
