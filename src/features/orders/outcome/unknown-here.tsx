import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { orderQuery } from '#data/orders.ts';
import { useCached } from '#data/use-cached.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { OrderUnknown, type OrderUnknownProps } from './order-unknown.tsx';

/** 结果确认中 of what was confirmed on the page of its terms: goes on to the order, in this page's place (W8), as soon as it is known what came of it. */
export function UnknownHere(props: OrderUnknownProps) {
  const { id } = props.order;
  const navigate = useNavigate();
  const { data } = useCached(orderQuery(id));
  const isKnown = data !== undefined && data.state !== 'draft' && data.state !== 'awaiting-confirmation';
  useEffect(() => {
    if (isKnown) void navigate(routeOf(paths.order(id)), { replace: true });
  }, [id, isKnown, navigate]);
  return <OrderUnknown {...props} />;
}
