/** Texts that every screen may use: loaded before the first one is drawn. */
export const COMMON_TEXTS = ['common', 'problems'] as const;
