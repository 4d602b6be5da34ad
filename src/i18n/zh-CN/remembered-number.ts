/** The number a device remembers: fetched with what offers it, after sign-in itself is there. */
export default {
  remember: '在这台设备上记住号码',
  rememberHint: '别人也用的设备，请不要选',
  rememberedHere: '已记住。不想记了，点一下就清除',
  forgetting: '正在清除…',
  numberForgotten: '这台设备不再记住您的号码。',
  numberNotRemembered: '这台设备已经不记得号码了，请输入手机号码',
} as const;
