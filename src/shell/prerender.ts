import { anyScreen, homeScreen, signInScreen } from './screens.tsx';

/** Pages made at build time, in Chinese; the inline script draws them again in English where that was chosen. */
export const pages = [
  { file: 'index.html', markup: homeScreen({ language: 'zh-CN', mode: 'phone' }, null) },
  { file: 'sign-in/index.html', markup: signInScreen('zh-CN') },
  { file: '404.html', markup: anyScreen('zh-CN') },
];
