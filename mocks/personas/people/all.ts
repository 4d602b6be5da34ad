import { persona01 } from './persona-01.ts';
import { persona02 } from './persona-02.ts';
import { persona03 } from './persona-03.ts';
import { persona04 } from './persona-04.ts';
import { persona05 } from './persona-05.ts';
import { persona06 } from './persona-06.ts';
import { persona07 } from './persona-07.ts';
import { persona08 } from './persona-08.ts';
import { persona09 } from './persona-09.ts';
import { persona10 } from './persona-10.ts';
import { persona11 } from './persona-11.ts';
import { persona12 } from './persona-12.ts';
import { persona13 } from './persona-13.ts';
import { persona14 } from './persona-14.ts';
import { persona15 } from './persona-15.ts';
import { persona16 } from './persona-16.ts';
import { persona17 } from './persona-17.ts';
import { persona18 } from './persona-18.ts';
import { persona19 } from './persona-19.ts';
import { persona20 } from './persona-20.ts';
import { persona21 } from './persona-21.ts';
import { persona22 } from './persona-22.ts';
import { persona23 } from './persona-23.ts';
import { persona24 } from './persona-24.ts';
import { persona25 } from './persona-25.ts';
import { persona26 } from './persona-26.ts';
import { persona27 } from './persona-27.ts';
import { persona28 } from './persona-28.ts';
import { persona29 } from './persona-29.ts';
import { persona30 } from './persona-30.ts';
import { persona31 } from './persona-31.ts';
import { persona32 } from './persona-32.ts';
import { persona33 } from './persona-33.ts';
import { persona34 } from './persona-34.ts';
import { persona35 } from './persona-35.ts';
import { persona36 } from './persona-36.ts';
import { persona37 } from './persona-37.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Whom the world opens with; those who have left have a number that is nobody’s any more. */
export const PERSONAS: readonly PersonaFile[] = [
  persona01,
  persona02,
  persona03,
  persona04,
  persona05,
  persona06,
  persona07,
  persona08,
  persona09,
  persona10,
  persona11,
  persona12,
  persona13,
  persona14,
  persona15,
  persona16,
  persona17,
  persona18,
  persona19,
  persona20,
  persona21,
  persona22,
  persona23,
  persona24,
  persona25,
  persona26,
  persona27,
  persona28,
  persona29,
  persona30,
  persona31,
  persona32,
  persona33,
  persona34,
  persona35,
  persona36,
  persona37,
];
