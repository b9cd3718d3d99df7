import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  DebriefInput,
  debriefInputSchema,
  DebriefKind,
  DebriefSettings,
} from '@debrief/backstage-plugin-debrief-common';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  findFieldErrors,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { findOwnerRef } from '../findOwnerRef';
import { useStartDebrief } from './useStartDebrief';

/** What the dialog asks for; its rules are those of the server. */
const newDebriefSchema = debriefInputSchema.pick({
  title: true,
  kind: true,
  severity: true,
  entities: true,
  owner: true,
  marks: true,
});

export type NewDebrief = z.input<typeof newDebriefSchema>;

const fields = ['title', 'kind', 'entities', 'owner', 'severity', 'marks'];

/** The fields of a debrief that is being started, and how to save it. */
export function useNewDebriefForm(options: {
  entity: Entity;
  kind?: DebriefKind;
  onSaved: (debrief: Debrief) => void;
}) {
  const { entity, kind = 'incident' } = options;
  const { severities } = useDebriefSettings();
  const start = useStartDebrief({ onSaved: options.onSaved });
  const form = useForm<NewDebrief>({
    // What is sent is what was written; the server fills in the rest.
    resolver: zodResolver(newDebriefSchema, undefined, { raw: true }),
    defaultValues: {
      title: '',
      kind,
      entities: [{ entityRef: stringifyEntityRef(entity), role: 'origin' }],
      owner: findOwnerRef(entity),
    },
  });
  const chosen = useWatch({ control: form.control });
  const severity =
    chosen.severity === undefined
      ? usualSeverity(chosen.kind, severities)
      : chosen.severity;

  return {
    form,
    severity,
    submit: form.handleSubmit(written =>
      start.save(toInput({ ...written, severity })),
    ),
    isPending: start.isPending,
    refused: start.error ? findFieldErrors(start.error, fields) : {},
  };
}

function toInput({ title, marks, ...written }: NewDebrief): DebriefInput {
  return {
    ...written,
    title: title.trim(),
    ...(marks?.startedAt && { marks: { startedAt: marks.startedAt } }),
  };
}

// What only almost happened had no severity.
function usualSeverity(
  kind: DebriefKind | undefined,
  severities: DebriefSettings['severities'],
): string | null {
  return kind === 'incident'
    ? (severities[1] ?? severities[0])?.id ?? null
    : null;
}
