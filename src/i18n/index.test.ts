import { afterEach, expect, test } from 'vitest';
import { changeLanguage, currentLanguage, loadTexts, textsOf } from './index.ts';

afterEach(() => changeLanguage('zh-CN'));

test('a screen prepared while another language is on its way has its texts in that one too', async () => {
  await changeLanguage('zh-CN');
  await Promise.all([changeLanguage('en'), loadTexts('spam-reports')]);
  expect(currentLanguage()).toBe('en');
  expect(Object.keys(textsOf('en'))).toContain('spam-reports');
});
