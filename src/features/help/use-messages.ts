import { useEffect, useState } from 'react';
import { PROBLEM_CODES, type ProblemCode } from '#contract/core/problems.ts';
import { loadTexts } from '#i18n/index.ts';
import { isOrderRuleCode, isRuleCode } from '#i18n/keys/rule-codes.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { TroubleKind } from '#lib/trouble-kind.ts';
import type { HelpEntry } from './entry.ts';

const ON_THE_WIRE = ['offline', 'network', 'timeout', 'unreadable'] as const satisfies readonly TroubleKind[];

/** Stand for what the message itself fills in: tries left, a moment, months. */
const BLANK = { attempts: '…', until: '…', first: '…', last: '…' };

/** Texts that only some screens carry come here by themselves, after the rest is there. `failed`: they did not, and theirs are left out. */
function useRuleTexts(): 'loading' | 'there' | 'failed' {
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  useEffect(() => {
    loadTexts('rules', 'order-rules').then(
      () => setState('there'),
      () => setState('failed'), // no network; what is here already still helps
    );
  }, []);
  return state;
}

/** Everything the portal may say when something does not work, in the very words it then says (D24), found by its code too. */
export function useMessages(): { readonly entries: HelpEntry[]; readonly isPart: boolean } {
  const { t } = useTranslation(['problems', 'rules', 'order-rules', 'help']);
  const state = useRuleTexts();
  const wordsOf = (code: ProblemCode | (typeof ON_THE_WIRE)[number]) => {
    if (isOrderRuleCode(code)) return state === 'there' ? [t(`order-rules:${code}.title`), t(`order-rules:${code}.help`)] : null;
    if (isRuleCode(code)) return state === 'there' ? [t(`rules:${code}.title`), t(`rules:${code}.help`, BLANK)] : null;
    return [t(`${code}.title`), t(`${code}.help`, BLANK)];
  };
  // Several codes may have one title: it is listed once, with everything it may go on with.
  const byTitle = new Map<string, { readonly helps: Set<string>; readonly codes: string[] }>();
  for (const code of [...PROBLEM_CODES, ...ON_THE_WIRE]) {
    const [title, help] = wordsOf(code) ?? [];
    if (title === undefined || help === undefined) continue;
    const same = byTitle.get(title) ?? { helps: new Set(), codes: [] };
    same.helps.add(help);
    same.codes.push(code);
    byTitle.set(title, same);
  }
  const entries = [...byTitle].map(([title, { helps, codes }]): HelpEntry => {
    const code = codes.join(' ');
    return { id: code, title, lines: [...helps], words: code, isMessage: true, note: t('help:codeNote', { code }) };
  });
  return { entries, isPart: state === 'failed' };
}
