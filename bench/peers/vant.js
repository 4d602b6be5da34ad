import { createApp, h, ref } from 'vue';
import { Button, Cell, CellGroup, Grid, GridItem, NavBar, NoticeBar, Progress, Skeleton, Tabbar, TabbarItem } from 'vant';
import 'vant/es/button/style';
import 'vant/es/cell/style';
import 'vant/es/cell-group/style';
import 'vant/es/grid/style';
import 'vant/es/grid-item/style';
import 'vant/es/nav-bar/style';
import 'vant/es/notice-bar/style';
import 'vant/es/progress/style';
import 'vant/es/skeleton/style';
import 'vant/es/tabbar/style';
import 'vant/es/tabbar-item/style';
import { ACTS, fetchHome, TABS, TITLE } from './content.js';

const homeOf = ({ number, total, answer, parts, notice, left, rows }) => [
  h(CellGroup, { inset: true, title: number }, () => [
    h('h1', `${total} 元`),
    h('p', answer),
    ...parts.map(({ name, amount, note }) => h('p', `${name} ${amount} 元，${note}`)),
    h(Grid, { columnNum: 4, border: false }, () => ACTS.map((act) => h(GridItem, null, () => h(Button, { type: 'primary', block: true }, () => act)))),
  ]),
  h(NoticeBar, { text: notice }),
  h(CellGroup, { title: '套餐' }, () =>
    left.map(({ name, left: remaining, total: all, percent }) => h(Cell, { title: `${name} ${remaining}`, value: all }, { label: () => h(Progress, { percentage: percent }) })),
  ),
  h(CellGroup, null, () => rows.map(({ title, value, note }) => h(Cell, { title, value, label: note, isLink: true }))),
];

createApp({
  setup() {
    const home = ref(null);
    void fetchHome().then((content) => {
      home.value = content;
    });
    return () => [
      h(NavBar, { title: TITLE }),
      home.value ? homeOf(home.value) : h(Skeleton, { row: 8 }),
      h(Tabbar, { modelValue: 0 }, () => TABS.map((tab) => h(TabbarItem, null, () => tab))),
    ];
  },
}).mount('#app');
