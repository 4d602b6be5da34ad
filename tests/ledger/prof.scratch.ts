import { createWorld } from '#mocks/operator/world.ts';
for (let i=0;i<30;i++){ const t=performance.now(); createWorld(20261122); if(i<3||i>27) console.log((performance.now()-t).toFixed(1)); }
