import {
  type Drill,
  isSameAlert,
} from '@debrief/backstage-plugin-debrief-common';

/** One alert, and what it did in each drill. */
export interface AlertRow {
  alert: string;
  isExpected: boolean;
  /** In the order of the drills; null where it was neither. */
  cells: ('fired' | 'didNotFire' | 'unexpected' | null)[];
}

type Alerts = Pick<Drill, 'alerts'>;

/** Every alert that was expected or fired, the expected ones first. */
export function alertTable(drills: Alerts[]): AlertRow[] {
  const names: string[] = [];
  const remember = (alert: string) => {
    if (!names.some(it => isSameAlert(it, alert))) {
      names.push(alert);
    }
  };
  drills.forEach(it => it.alerts.expected.forEach(remember));
  drills.forEach(it => it.alerts.fired.forEach(remember));
  return names.map(alert => {
    const has = (list: string[]) => list.some(it => isSameAlert(it, alert));
    return {
      alert,
      isExpected: drills.some(it => has(it.alerts.expected)),
      cells: drills.map(({ alerts }) => {
        const isFired = has(alerts.fired);
        if (has(alerts.expected)) {
          return isFired ? 'fired' : 'didNotFire';
        }
        return isFired ? 'unexpected' : null;
      }),
    };
  });
}

/** How many of the expected alerts fired, drill by drill. */
export function countAlerts(drills: Alerts[]) {
  const cells = alertTable(drills).flatMap(it => it.cells);
  const count = (what: AlertRow['cells'][number]) =>
    cells.filter(it => it === what).length;
  return {
    fired: count('fired'),
    expected: count('fired') + count('didNotFire'),
    others: count('unexpected'),
  };
}
