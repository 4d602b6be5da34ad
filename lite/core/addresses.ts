/** Addresses of this hall. They carry nothing personal; an order is named by its number at the operator, as in the app. */
export const figures = '/lite';
export const signIn = '/lite/sign-in';
export const signOut = '/lite/sign-out';
export const password = '/lite/password';
export const services = '/lite/services';
/** The services for one purpose. */
export const purpose = (wanted: string): string => `/lite/services?purpose=${encodeURIComponent(wanted)}`;
export const service = (id: string): string => `/lite/services/${encodeURIComponent(id)}`;
/** The fee page: the first confirmation. */
export const fee = (id: string, action: string): string => `/lite/services/${encodeURIComponent(id)}/${encodeURIComponent(action)}`;
export const order = (id: string): string => `/lite/orders/${encodeURIComponent(id)}`;
