import { QueryClientProvider, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, use, useLayoutEffect, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { Trouble } from '#data/wire/trouble.ts';
import { later } from '#parts/page/later.tsx';
import { QueryBoundary } from '#parts/page/query-boundary.tsx';
import { endNextWait, holdLongWaits, releaseLongWaits, turn } from '#tests/support/page/long-waits.ts';
import { pageText, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

afterEach(() => {
  releaseLongWaits();
  vi.restoreAllMocks();
});

/** The shortest of five waits, in ms. React would hold each back until 300 ms after its skeleton; one round without that is proof on a busy machine too. */
async function shortestOf(round: () => Promise<number>): Promise<number> {
  const waits: number[] = [];
  for (let count = 0; count < 5; count++) waits.push(await round());
  return Math.min(...waits);
}
/** In ms: half of what React holds back. */
const AT_ONCE = 150;

test('an answer is shown when it comes, however short the skeleton has stood', async () => {
  const hall = await openHall({ persona: '30' });
  const ask = globalThis.fetch;
  let answered = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...request) => {
    const answer = await ask(...request);
    await new Promise((resolve) => setTimeout(resolve, 60));
    answered = performance.now();
    return answer;
  });
  const shortest = await shortestOf(async () => {
    hall.enter('/settings');
    await see('文字大小');
    hall.follow('/balance');
    await see('余额变动');
    return performance.now() - answered;
  });
  expect(shortest).toBeLessThan(AT_ONCE);
});

/** A part of a screen, drawn where a screen draws its content, and what stands before it; `text` says what stands there now. */
async function drawPart(part: ReactNode, before: ReactNode = null) {
  const { client } = await openHall({ persona: '30' });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <QueryClientProvider client={client}>
        <BrowserRouter>
          {before}
          <QueryBoundary shapes={['row']}>{part}</QueryBoundary>
        </BrowserRouter>
      </QueryClientProvider>,
    ),
  );
  return {
    text: () => place.textContent,
    end() {
      root.unmount();
      place.remove();
    },
  };
}
const COME = '这一步在这里';
const Come = () => <p>{COME}</p>;

test('a part of a screen is shown when its code comes, however short the skeleton has stood', async () => {
  const shortest = await shortestOf(async () => {
    let came = 0;
    const Part = later(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      came = performance.now();
      return { Part: Come };
    });
    const drawn = await drawPart(<Part />);
    expect(drawn.text()).not.toContain(COME);
    await expect.poll(drawn.text).toContain(COME);
    const wait = performance.now() - came;
    drawn.end();
    return wait;
  });
  expect(shortest).toBeLessThan(AT_ONCE);
});

test('a part whose code was fetched ahead is drawn at once, and one whose head start failed is fetched again', async () => {
  let attempts = 0;
  const Part = later(async () => {
    attempts += 1;
    await Promise.resolve();
    if (attempts === 1) throw new TypeError('not fetched');
    return { Part: Come };
  });
  Part.ahead();
  await new Promise((resolve) => setTimeout(resolve));
  Part.ahead();
  await new Promise((resolve) => setTimeout(resolve));
  const drawn = await drawPart(<Part />);
  expect(drawn.text()).toContain(COME);
  expect(attempts).toBe(2);
  drawn.end();
});

test('an answer that comes while its place is being drawn, before anybody there listens, is shown too', async () => {
  const query = { queryKey: ['asked'], queryFn: () => new Promise<string>(() => {}) };
  /** Its effect is the first of the commit that draws the place. */
  function Answers() {
    const client = useQueryClient();
    useLayoutEffect(() => void client.setQueryData(query.queryKey, COME), [client]);
    return null;
  }
  const Answered = () => <p>{useSuspenseQuery(query).data}</p>;
  const shortest = await shortestOf(async () => {
    const drawn = await drawPart(<Answered />, <Answers />);
    const began = performance.now();
    await expect.poll(drawn.text).toContain(COME);
    const wait = performance.now() - began;
    drawn.end();
    return wait;
  });
  expect(shortest).toBeLessThan(AT_ONCE);
});

test('a screen that is refused at once, just when its code has come, is asked for once and says so', async () => {
  let asked = 0;
  const refused = {
    queryKey: ['refused'],
    queryFn: () => {
      asked += 1;
      return Promise.reject<string>(new Trouble('network', 'A1B2-C3D4'));
    },
  };
  const Refused = () => <p>{useSuspenseQuery(refused).data}</p>;
  const Screen = () => (
    <QueryBoundary shapes={['row']}>
      <Refused />
    </QueryBoundary>
  );
  const code = new Promise<{ readonly Screen: () => ReactNode }>((resolve) => setTimeout(() => resolve({ Screen }), 20));
  function Page() {
    const { Screen: Fetched } = use(code);
    return <Fetched />;
  }
  const drawn = await drawPart(
    null,
    <Suspense fallback="…">
      <Page />
    </Suspense>,
  );
  window.palmHallIsOpen = true;
  await expect.poll(drawn.text).toContain('没有连上');
  drawn.end();
  expect(asked).toBe(1);
});

test('who has waited for ten seconds is offered the hall that is light on data, beside another try (S71)', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/settings');
  await see('文字大小');
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
  holdLongWaits();
  hall.follow('/balance');
  for (let step = 0; step < 20 && !pageText().includes('等得有点久了'); step++) {
    await turn();
    endNextWait();
  }
  await see('等得有点久了', '再试一次');
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent === '网太慢？用简版');
  expect({ href: link?.getAttribute('href'), target: link?.target }).toEqual({ href: '/lite', target: '_self' });
});
