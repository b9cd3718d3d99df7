import { EmptyState } from '@backstage/core-components';
import {
  QueryView,
  TitledCard,
  useGameDayList,
} from '@debrief/backstage-plugin-debrief-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { GameDayRow } from './GameDayRow';
import { useT } from './useT';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The game days that a query finds, page after page. */
export function GameDayList(props: {
  query: Parameters<typeof useGameDayList>[0];
  isFiltered: boolean;
}) {
  const classes = useStyles();
  const t = useT();
  const list = useGameDayList(props.query);
  return (
    <QueryView
      query={list}
      empty={
        <EmptyState
          missing="data"
          title={props.isFiltered ? t('empty') : t('nothingYet')}
          description={props.isFiltered ? undefined : t('nothingYetHint')}
        />
      }
    >
      {({ pages }) => (
        <TitledCard title={t('heading', { count: pages[0].totalItems })}>
          <ul className={classes.list}>
            {pages
              .flatMap(page => page.items)
              .map(it => (
                <GameDayRow key={it.id} gameDay={it} />
              ))}
          </ul>
          {list.hasNextPage && (
            <Box p={2}>
              <Button
                color="primary"
                disabled={list.isFetchingNextPage}
                onClick={() => list.fetchNextPage()}
              >
                {t('more')}
              </Button>
            </Box>
          )}
        </TitledCard>
      )}
    </QueryView>
  );
}
