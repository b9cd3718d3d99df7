import { Content, LinkButton } from '@backstage/core-components';
import {
  gameDayCreatePermission,
  gameDayEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import {
  ChoiceChips,
  typeStyles,
  useDownload,
  usePermissionAnswer,
  useUrlFilters,
  ZoneSwitch,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/EventOutlined';
import { useMemo } from 'react';
import { usePlaces } from '../places/usePlaces';
import { useWords } from '../useWords';
import { CalendarMonth } from './calendar/CalendarMonth';
import { GameDayList } from './GameDayList';
import { ListFilters } from './ListFilters';
import { listFilterNames, readFilters } from './listFilters';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    maxWidth: 1400,
    '& .MuiButton-root': { textTransform: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  title: { margin: 0, ...typeStyles.pageTitle },
  actions: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
}));

/** All game days, as a list or by month, with filters in the address. */
export function GameDayListPage() {
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const url = useUrlFilters(['view', 'month'] as const);
  const filters = useUrlFilters(listFilterNames);
  const query = useMemo(() => readFilters(filters.valuesOf), [filters]);
  const download = useDownload();
  const mayPlan = usePermissionAnswer({
    permission: gameDayCreatePermission,
  }).allowed;
  const view = url.valuesOf('view')[0] === 'calendar' ? 'calendar' : 'list';

  return (
    <Content>
      <div className={classes.root}>
        <div className={classes.head}>
          <h2 className={classes.title}>{words('page.list')}</h2>
          <ChoiceChips
            label={t('view')}
            value={view}
            options={[
              { value: 'list', label: t('list') },
              { value: 'calendar', label: t('calendar') },
            ]}
            onChange={value => url.setValues('view', [value])}
          />
          {view === 'calendar' && <ZoneSwitch />}
          <div className={classes.actions}>
            <Button
              variant="outlined"
              color="primary"
              startIcon={<EventIcon />}
              onClick={() =>
                download(
                  api => api.call(gameDayEndpoints.calendar),
                  'game-days.ics',
                )
              }
            >
              {t('ics')}
            </Button>
            {mayPlan && (
              <LinkButton
                to={places.start()}
                variant="contained"
                color="primary"
              >
                {words('plan')}
              </LinkButton>
            )}
          </div>
        </div>
        <ListFilters filters={filters} />
        {view === 'list' ? (
          <GameDayList query={query} isFiltered={filters.hasAny} />
        ) : (
          <CalendarMonth
            query={query}
            month={url.valuesOf('month')[0]}
            onMonth={month => url.setValues('month', [month])}
          />
        )}
      </div>
    </Content>
  );
}
