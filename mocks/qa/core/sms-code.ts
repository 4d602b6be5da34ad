/** The code in an SMS of the operator's; undefined where there is none. */
export function codeIn(text: string): string | undefined {
  return /验证码(\d{6})/.exec(text)?.[1];
}
