/**
 * What a desired retention costs, in words. Takes percent. FSRS-6's curve R(t) = (1 + F·t/S)^-w20 with w20 = 0.1542 (the default)
 * gives the interval at a retention relative to 90 %, where interval = stability.
 */
export function retentionWords(percent: number): string {
  const factor = interval(percent / 100);
  const compared =
    percent === 90
      ? 'The usual choice.'
      : factor > 1
        ? `Intervals are about ${ratio(factor)} as long as at 90\u00a0%, so fewer reviews a day.`
        : `Intervals are about ${ratio(1 / factor)} shorter than at 90\u00a0%, so more reviews a day.`;
  return `You recall about ${percent} of 100 cards when they come back. ${compared}`;
}

function interval(retention: number): number {
  const decay = -0.1542;
  const scale = 0.9 ** (1 / decay) - 1;
  return (retention ** (1 / decay) - 1) / scale;
}

function ratio(factor: number): string {
  return factor >= 10 ? `${Math.round(factor)} times` : `${factor.toFixed(1)} times`;
}
