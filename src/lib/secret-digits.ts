/** Digits of a service password 服务密码 (D2). */
export const PASSWORD_DIGITS = 6;
/** Digits of a code from an SMS 短信验证码. */
export const SMS_CODE_DIGITS = 6;
/** Digits of the PUK code on the card a SIM came in. */
export const PUK_DIGITS = 8;
