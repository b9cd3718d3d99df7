// As `backstage-cli` writes it for a portal with `app.packages: all`.
module.exports = [
  require('@debrief/backstage-plugin-debrief').default,
  require('@debrief/backstage-plugin-debrief/alpha').default,
  require('@debrief/backstage-plugin-gameday').default,
  require('@debrief/backstage-plugin-gameday/alpha').default,
];
