/** A moment in a time zone ("Fri 27 Nov, 23:59"), with the year unless it is `now`'s. Epoch ms; name the zone beside it. */
export function momentWords(at: number, zone: string, now: number): string {
  const year = (moment: number) =>
    new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: zone }).format(moment);
  const day = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: zone },
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
  }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone },
  }).format(at);
  return `${day.replace(/^(\p{L}+), /u, '$1 ')}, ${time}`;
}
