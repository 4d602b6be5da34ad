import { useQueryClient } from '@tanstack/react-query';
import { orderQuery } from '#data/orders.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';

/** After a refusal that says the order is no longer what the page shows: asks what it is now. */
export function useRefetchOnConflict(order: string): (trouble: Trouble) => void {
  const client = useQueryClient();
  return (trouble) => {
    if (isProblem(trouble, 'order-terms-changed', 'order-refused', 'order-settled', 'order-lapsed')) void client.invalidateQueries(orderQuery(order));
  };
}
