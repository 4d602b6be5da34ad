/** What the inline script and the app hand each other. */
interface Window {
  /** Draws the first screen; called by the page once its place is there. */
  palmHallPaint?: () => void;
  /** The id of a button that was tapped before the app was there. */
  palmHallEarlyTap?: string | undefined;
  /** The numbers of the first screen stand on the page already. */
  palmHallHasNumbers?: boolean;
  /** The app has taken over. */
  palmHallIsOpen?: boolean;
}

/** Which page the inline script is compiled for: home's also paints sign-in, for whoever turns out not to be signed in; that of all other addresses carries neither. */
declare const PAGE: 'home' | 'sign-in' | 'other';
declare const IS_DEMO: boolean;
declare const IS_MOCK: boolean;
/** The lite hall is served beside this build, at /lite. */
declare const IS_LITE: boolean;
/** The operator runs in this page, behind msw. */
declare const IS_MSW: boolean;
