/** When the worker of a newer build may take over: only where this is the hall's one window, or whatever else is open. */
export type SkipWaiting = 'if-alone' | 'always';

/** What a page says to its service worker: to take over, or which files of this build it has fetched and would like kept. */
export type ToWorker = SkipWaiting | readonly string[];
