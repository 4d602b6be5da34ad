import { useQueryClient } from '@tanstack/react-query';
import { orderQuery } from '#data/orders.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';

/** Whether a refusal says that the order is no longer what the page shows. */
export const isConflict = (trouble: Trouble): boolean => isProblem(trouble, 'order-terms-changed', 'order-refused', 'order-settled', 'order-lapsed');

/** After such a refusal: asks what the order is now. */
export function useRefetchOnConflict(order: string): (trouble: Trouble) => void {
  const client = useQueryClient();
  return (trouble) => {
    if (isConflict(trouble)) void client.invalidateQueries(orderQuery(order));
  };
}
