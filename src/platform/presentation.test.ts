import { describe, expect, test } from 'vitest';
import { readPresentation } from './presentation.ts';

describe('what a device has kept about its presentation', () => {
  test('nothing kept: Chinese, unless the browser speaks English', () => {
    expect(readPresentation(null, 'zh-CN')).toEqual({ language: 'zh-CN', mode: 'phone', theme: 'auto', size: 'normal' });
    expect(readPresentation(null, 'en-GB').language).toBe('en');
    expect(readPresentation(null, 'fr').language).toBe('zh-CN');
  });
  test('a choice survives, whatever the browser speaks', () => {
    const kept = JSON.stringify({ language: 'en', mode: 'elder', theme: 'dark', size: 'large' });
    expect(readPresentation(kept, 'zh-CN')).toEqual({ language: 'en', mode: 'elder', theme: 'dark', size: 'large' });
  });
  test.each(['', 'null', '[]', '{"mode":"kiosk","language":7}', '{broken', '"text"'])('rubbish under the key (%s) is as good as nothing', (stored) => {
    expect(readPresentation(stored, 'zh-CN')).toEqual({ language: 'zh-CN', mode: 'phone', theme: 'auto', size: 'normal' });
  });
});
