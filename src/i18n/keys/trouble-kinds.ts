/** Kinds of trouble a text is needed for; the data layer's `TroubleKind` is checked against it where both meet (ui texts, app). */
export type TroubleKind = 'problem' | 'offline' | 'network' | 'timeout' | 'unreadable';
