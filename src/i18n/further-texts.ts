import type { Texts } from './create-t.ts';

/** Texts of every screen but the painted ones, by language and name; kept apart for the same reason as the screens (src/app/further-pages.ts). */
export const FURTHER_TEXTS = import.meta.glob<{ default: Texts }>(['./{zh-CN,en}/*.ts', '!./*/{common,problems,home,home-more,session,session-more,lite}.ts']);
