import { alertTable, countAlerts } from './alertTable';

const drills = [
  { alerts: { expected: ['Hit ratio'], fired: ['hit  ratio'] } },
  { alerts: { expected: ['Hit ratio', 'Unreachable'], fired: ['Hit ratio'] } },
  { alerts: { expected: [], fired: ['Connections'] } },
];

describe('alerts, expected and fired', () => {
  it('stand once each, the expected ones first', () => {
    expect(alertTable(drills)).toEqual([
      {
        alert: 'Hit ratio',
        isExpected: true,
        cells: ['fired', 'fired', null],
      },
      {
        alert: 'Unreachable',
        isExpected: true,
        cells: [null, 'didNotFire', null],
      },
      {
        alert: 'Connections',
        isExpected: false,
        cells: [null, null, 'unexpected'],
      },
    ]);
  });

  it('are counted drill by drill', () => {
    expect(countAlerts(drills)).toEqual({ fired: 2, expected: 3, others: 1 });
  });
});
