import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  canMoveDebrief,
  Debrief,
  DebriefMove,
  debriefDeletePermission,
  debriefPublishPermission,
  debriefUpdatePermission,
} from '@debrief/backstage-plugin-debrief-common';
import {
  notPrintedClass,
  usePermissionAnswer,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import EditIcon from '@material-ui/icons/EditOutlined';
import LinkIcon from '@material-ui/icons/Link';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { useState } from 'react';
import { editRouteRef } from '../routes';
import { useNewGameDayPath } from '../useNewGameDayPath';
import { debriefReadingTranslationRef } from './translation';
import { CloseDialog } from './CloseDialog';
import { DeleteDialog } from './DeleteDialog';
import { PublishDialog } from './PublishDialog';
import { ReopenDialog } from './ReopenDialog';
import { useCopyAddress } from './useCopyAddress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '& .MuiButton-root': { textTransform: 'none' },
  },
}));

const dialogs = {
  publish: PublishDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
  delete: DeleteDialog,
};
type DialogName = keyof typeof dialogs;

const gameDayActions = ['rehearse', 'talkThrough'] as const;

const moves: DebriefMove[] = ['publish', 'close', 'reopen'];

/** What can be done with a debrief, as far as the reader is allowed to. */
export function DebriefActions(props: { debrief: Debrief }) {
  const { debrief } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const editRoute = useRouteRef(editRouteRef);
  const newGameDayPath = useNewGameDayPath();
  const gameDayPath = (beginning: Record<string, string>) =>
    debrief.status === 'draft'
      ? undefined
      : newGameDayPath({ debriefId: debrief.id, ...beginning });
  const gameDayPaths = {
    rehearse: gameDayPath({}),
    talkThrough: gameDayPath({ form: 'tabletop' }),
  };
  const copyAddress = useCopyAddress();
  const [shown, setShown] = useState<DialogName | null>(null);
  const resourceRef = debrief.id;
  const mayEdit = usePermissionAnswer({
    permission: debriefUpdatePermission,
    resourceRef,
  }).allowed;
  const mayMove = usePermissionAnswer({
    permission: debriefPublishPermission,
    resourceRef,
  }).allowed;
  const mayDelete = usePermissionAnswer({
    permission: debriefDeletePermission,
    resourceRef,
  }).allowed;
  const Shown = shown && dialogs[shown];

  return (
    <div
      className={`${classes.root} ${notPrintedClass}`}
      role="group"
      aria-label={t('actions.label')}
    >
      {mayMove &&
        moves
          .filter(move => canMoveDebrief(debrief.status, move))
          .map(move => (
            <Button
              key={move}
              size="small"
              color="primary"
              variant={move === 'publish' ? 'contained' : 'outlined'}
              onClick={() => setShown(move)}
            >
              {t(`actions.${move}`)}
            </Button>
          ))}
      {mayEdit && (
        <LinkButton
          to={editRoute({ id: debrief.id })}
          size="small"
          color="primary"
          variant="outlined"
          startIcon={<EditIcon />}
        >
          {t('actions.edit')}
        </LinkButton>
      )}
      {gameDayActions.map(action => {
        const path = gameDayPaths[action];
        return (
          path && (
            <LinkButton
              key={action}
              to={path}
              size="small"
              color="primary"
              variant="outlined"
            >
              {t(`actions.${action}`)}
            </LinkButton>
          )
        );
      })}
      <Button
        size="small"
        color="primary"
        variant="outlined"
        startIcon={<LinkIcon />}
        onClick={() => copyAddress()}
      >
        {t('actions.copyLink')}
      </Button>
      <Button
        size="small"
        color="primary"
        variant="outlined"
        startIcon={<PrintIcon />}
        onClick={() => window.print()}
      >
        {t('actions.print')}
      </Button>
      {mayDelete && (
        <Button
          size="small"
          color="primary"
          variant="outlined"
          startIcon={<DeleteIcon />}
          onClick={() => setShown('delete')}
        >
          {t('actions.delete')}
        </Button>
      )}
      {Shown && <Shown debrief={debrief} onClose={() => setShown(null)} />}
    </div>
  );
}
