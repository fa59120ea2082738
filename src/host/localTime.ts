/** A moment on the clock of this machine, `2026-11-27T14:03:59`: texts that sort as the moments do, and that begin with the day. */
export function localTime(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')}`;
}
