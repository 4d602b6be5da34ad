import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Card, Grid, List, NavBar, NoticeBar, ProgressBar, Skeleton, TabBar } from 'antd-mobile';
import { ACTS, fetchHome, TABS, TITLE } from './content.js';

function Home() {
  const [home, setHome] = useState(null);
  useEffect(() => void fetchHome().then(setHome), []);
  if (!home) return <Skeleton.Paragraph lineCount={8} animated />;
  return (
    <>
      <Card title={home.number}>
        <h1>{home.total} 元</h1>
        <p>{home.answer}</p>
        {home.parts.map(({ name, amount, note }) => (
          <p key={name}>
            {name} {amount} 元，{note}
          </p>
        ))}
        <Grid columns={4} gap={8}>
          {ACTS.map((act) => (
            <Grid.Item key={act}>
              <Button block color="primary">
                {act}
              </Button>
            </Grid.Item>
          ))}
        </Grid>
      </Card>
      <NoticeBar content={home.notice} />
      <List header="套餐">
        {home.left.map(({ name, left, total, percent }) => (
          <List.Item key={name} extra={total} description={<ProgressBar percent={percent} />}>
            {name} {left}
          </List.Item>
        ))}
      </List>
      <List>
        {home.rows.map(({ title, value, note }) => (
          <List.Item key={title} extra={value} description={note} clickable>
            {title}
          </List.Item>
        ))}
      </List>
    </>
  );
}

createRoot(document.getElementById('app')).render(
  <>
    <NavBar back={null}>{TITLE}</NavBar>
    <Home />
    <TabBar>
      {TABS.map((tab) => (
        <TabBar.Item key={tab} title={tab} />
      ))}
    </TabBar>
  </>,
);
