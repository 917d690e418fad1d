const largest = 2 ** 53 - 1;

/** Whether a double is an integer but for the last bits, as go-openapi asks it: 0.3 / 0.1 is, 1.25 / 0.5 is not. */
export function isWhole(value: number): boolean {
  if (!(value >= -largest && value <= largest)) return false;
  const whole = Math.trunc(value);
  if (value === whole) return true;
  const difference = Math.abs(value - whole);
  if (whole === 0) return false;
  return difference / (Math.abs(value) + Math.abs(whole)) < 1e-9;
}
