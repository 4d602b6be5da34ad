/** Members that tell the kinds of one thing apart: what one kind has, another need not. */
const KINDS = ['code', 'kind'];

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** Name of an object among others in its place, where it has a kind. */
function kindOf(value: object): string {
  const kind = Object.entries(value).find(([key, one]) => KINDS.includes(key) && typeof one === 'string');
  return kind ? `(${String(kind[1])})` : '';
}

/** Types of every place of a body, items of a list together. */
function shapeOf(body: unknown): Map<string, Set<string>> {
  const shape = new Map<string, Set<string>>();
  const note = (place: string, value: unknown): void => {
    shape.set(place, (shape.get(place) ?? new Set()).add(typeOf(value)));
    if (Array.isArray(value)) for (const item of value) note(`${place}[]`, item);
    else if (typeof value === 'object' && value !== null) {
      const within = place + kindOf(value);
      if (within !== place) shape.set(within, new Set(['object']));
      for (const [key, member] of Object.entries(value)) note(within === '' ? key : `${within}.${key}`, member);
    }
  };
  note('', body);
  return shape;
}

const parentOf = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf('.')));
/** Members of what is there on the other side too. */
const missing = (from: ReadonlyMap<string, Set<string>>, other: ReadonlyMap<string, Set<string>>) =>
  [...from.keys()].filter((place) => !other.has(place) && !/[\])]$/.test(place) && other.get(parentOf(place))?.has('object') === true);

/** How the shape of a body differs from another's, in words: members that are gone, new, or of another type. What is null or empty tells nothing. */
export function shapeDifferences(was: unknown, is: unknown): string[] {
  const [before, now] = [shapeOf(was), shapeOf(is)];
  const others = [...before].flatMap(([place, types]) => {
    const found = now.get(place);
    if (!found) return [];
    const [a, b] = [[...types].filter((type) => type !== 'null'), [...found].filter((type) => type !== 'null')];
    return a.length === 0 || b.length === 0 || a.some((type) => b.includes(type)) ? [] : [`${place || 'the body'}: ${a.join(' or ')}, now ${b.join(' or ')}`];
  });
  return [...missing(before, now).map((place) => `${place} is missing`), ...missing(now, before).map((place) => `${place} is new`), ...others];
}

/** Moments of asking, and numbers of requests: never the same twice. */
const OF_THE_MOMENT = /(^|\.)(asOf|requestId)$/;

/** How the values of a body differ from another's, place by place, but for those of the moment. */
export function valueDifferences(was: unknown, is: unknown, place = ''): string[] {
  if (OF_THE_MOMENT.test(place)) return [];
  if (typeof was === 'object' && was !== null && typeof is === 'object' && is !== null) {
    const [a, b] = [Object.entries(was), new Map<string, unknown>(Object.entries(is))];
    return a.flatMap(([key, value]) => (b.has(key) ? valueDifferences(value, b.get(key), place === '' ? key : `${place}.${key}`) : []));
  }
  return was === is ? [] : [`${place || 'the body'}: ${JSON.stringify(was)}, now ${JSON.stringify(is)}`];
}
