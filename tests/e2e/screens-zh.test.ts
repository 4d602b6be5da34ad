import { testEveryScreen } from '#tests/support/e2e/every-screen.ts';

testEveryScreen('zh-CN');
