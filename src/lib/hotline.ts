/** The operator's number for its customers, at any hour. */
export const HOTLINE = '10086';

/** A link that dials it. */
export const DIAL_HOTLINE = `tel:${HOTLINE}`;
