import { queryOptions } from '@tanstack/react-query';
import { getLine } from '#contract/line.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** State of the line, why, and how a suspension ends. */
export const lineQuery = () => queryOptions({ queryKey: KEYS.line, ...reading(getLine, {}) });
