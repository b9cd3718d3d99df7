import {
  QueryView,
  SearchPicker,
  typeStyles,
  useTypeStyles,
  ViewedQuery,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { InjectPreview } from '../injects/InjectPreview';
import { PaceChoice } from '../injects/PaceChoice';
import { useT } from '../useT';
import type { Tabletop } from './beginning';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  picker: { maxWidth: 480 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    ...typeStyles.body,
  },
  title: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
}));

/** Chooses a debrief, and shows what would be told of it and what held back. */
export function TabletopChoice(props: {
  debriefId: string | null;
  onDebrief: (debriefId: string | null) => void;
  query: ViewedQuery<Tabletop | null>;
  timeFactor: number;
  onTimeFactor: (timeFactor: number) => void;
}) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  return (
    <section className={classes.root} aria-label={t('start.fromDebrief')}>
      <h3 className={classes.title}>{t('start.fromDebrief')}</h3>
      {!props.debriefId && (
        <>
          <p className={text.qualifying}>{t('start.noDebrief')}</p>
          <div className={classes.picker}>
            <SearchPicker
              label={t('start.chooseDebrief')}
              type="debrief"
              nameOf={it => `#${it.number} ${it.title}`}
              isExcluded={it => it.status === 'draft'}
              onPick={it => props.onDebrief(it.id)}
            />
          </div>
        </>
      )}
      {props.debriefId && (
        <QueryView query={props.query}>
          {tabletop =>
            tabletop && (
              <>
                <div className={classes.head}>
                  <b>
                    #{tabletop.debrief.number} {tabletop.debrief.title}
                  </b>
                  <span>
                    {t('injects.told', {
                      entries: String(tabletop.entries),
                      injects: String(tabletop.injects.length),
                    })}
                  </span>
                  <Button
                    size="small"
                    color="primary"
                    onClick={() => props.onDebrief(null)}
                  >
                    {t('start.otherDebrief')}
                  </Button>
                </div>
                <PaceChoice
                  injects={tabletop.injects}
                  value={props.timeFactor}
                  onChange={props.onTimeFactor}
                />
                <InjectPreview
                  injects={tabletop.injects}
                  timeFactor={props.timeFactor}
                  heldBack={tabletop.heldBack}
                />
                <div>
                  <h4 className={classes.title}>{t('injects.heldBack')}</h4>
                  <p className={text.qualifying}>
                    {tabletop.heldBack.length > 0 &&
                      `${t('injects.heldBackCount', {
                        count: tabletop.heldBack.length,
                      })}. `}
                    {t('injects.heldBackHint')}
                  </p>
                </div>
              </>
            )
          }
        </QueryView>
      )}
    </section>
  );
}
