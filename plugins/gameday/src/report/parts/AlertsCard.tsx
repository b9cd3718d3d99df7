import type { Drill } from '@debrief/backstage-plugin-debrief-common';
import {
  TitledCard,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useT } from '../useT';
import { AlertRow, alertTable, countAlerts } from './alertTable';

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto', padding: theme.spacing(1, 3, 2) },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    ...typeStyles.body,
    '& th, & td': {
      textAlign: 'left',
      padding: theme.spacing(0.75, 1.5, 0.75, 0),
      whiteSpace: 'nowrap',
    },
    '& th': {
      ...typeStyles.qualifying,
      ...typeStyles.regular,
      color: theme.palette.text.secondary,
    },
    '& tbody tr > *': { borderTop: `1px solid ${theme.palette.divider}` },
    '& tbody th': {
      ...typeStyles.body,
      color: theme.palette.text.primary,
      whiteSpace: 'normal',
      minWidth: 160,
    },
  },
}));

/** Which alerts fired, which did not, and which nobody expected. */
export function AlertsCard(props: { drills: Drill[] }) {
  const { drills } = props;
  const classes = useStyles();
  const t = useT();
  const rows = alertTable(drills);
  if (rows.length === 0) {
    return null;
  }
  const counts = countAlerts(drills);
  return (
    <TitledCard
      title={t('alerts.title')}
      titleComponent="h3"
      qualifier={t('alerts.note', {
        fired: String(counts.fired),
        expected: String(counts.expected),
        others: String(counts.others),
      })}
    >
      {/* What is scrolled can be reached with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('alerts.alert')}</th>
              {drills.map(it => (
                <th key={it.id} scope="col">
                  {t('alerts.drill', { number: String(it.number) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.alert}>
                <th scope="row">{row.alert}</th>
                {row.cells.map((cell, index) => (
                  <td key={drills[index].id}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TitledCard>
  );
}

function Cell({ cell }: { cell: AlertRow['cells'][number] }) {
  const t = useT();
  const { attention, held } = useSignalColours();
  switch (cell) {
    case 'fired':
      return <span style={{ color: held.main }}>✓ {t('alerts.fired')}</span>;
    case 'didNotFire':
      return (
        <span style={{ color: attention.main }}>
          ◌ {t('alerts.didNotFire')}
        </span>
      );
    case 'unexpected':
      return (
        <span>
          ⚡ {t('alerts.fired')}, {t('alerts.unexpected')}
        </span>
      );
    default:
      return <>–</>;
  }
}
