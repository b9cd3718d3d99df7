const { weigh } = require('./weigh');
const c='node_modules/@backstage/plugin-catalog/dist/';
const entityPage=[
 c+'alpha/components/CatalogEntityPage.esm.js',
 c+'alpha/components/CatalogOverviewPage.esm.js',
 c+'alpha/DefaultEntityContentLayout.esm.js',
 c+'components/AboutCard/AboutCard.esm.js',
 c+'components/EntityLinksCard/index.esm.js',
 c+'components/EntityLabelsCard/index.esm.js',
 c+'components/HasSubcomponentsCard/index.esm.js',
 'node_modules/@backstage/plugin-catalog-graph/dist/components/CatalogGraphCard/index.esm.js',
];
(async()=>{
 const suite=['plugins/debrief/src/alpha/index.ts','plugins/gameday/src/alpha/index.ts'];
 const portal=['scripts/bundle-size/portals/new.js'];
 const show=(n,r)=>{console.log('==',n,r.bytes,r.raw);console.log(r.parts.slice(0,+process.env.N||30).map(([n,s])=>s+' '+n).join('\n'))};
 console.time('a');
 show('first', await weigh({there:portal,visited:suite}));
 console.timeEnd('a');
 show('overview', await weigh({there:[...portal,...entityPage,...suite],visited:['plugins/debrief/src/entity/card/EntityDebriefsCard.tsx']}));
 if(process.env.ALL){
 show('tab', await weigh({there:[...portal,...entityPage,...suite],visited:['plugins/debrief/src/entity/EntityDebriefsContent.tsx']}));
 show('read', await weigh({there:[...portal,...suite],visited:['plugins/debrief/src/DebriefRoutes.tsx','plugins/debrief/src/debrief/DebriefReadPage.tsx']}));
 show('edit', await weigh({there:[...portal,...suite],visited:['plugins/debrief/src/DebriefRoutes.tsx','plugins/debrief/src/editor/DebriefEditPage.tsx']}));
 }
})();
