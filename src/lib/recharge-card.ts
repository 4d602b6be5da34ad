/** The digits as a card shows them: `1234 5678 9012 0050`. */
export function groupCard(digits: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}
