import { testEveryScreen } from '#tests/support/every-screen.ts';

testEveryScreen('zh-CN');
