import { queryOptions } from '@tanstack/react-query';
import { listMessages } from '#contract/account/messages.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';

/** Copies of what 10086 has sent, newest first. */
export const messagesQuery = () => queryOptions({ queryKey: KEYS.messages, ...reading(listMessages, {}) });
