import { Knex } from 'knex';
import { FieldProblem, InvalidFieldsError } from '../http';
import { ReadFilter } from '../permissions';
import {
  findCountermeasureIds,
  findDebriefIds,
  Referring,
} from './hiddenReferences';

interface Reference {
  path: string;
  id: string;
}

/** Sees to it that debriefs refer to what there is and their writer may see. */
export class ReferenceChecker {
  /**
   * @param before - what was saved before; what it refers to may be gone by now
   * @throws InvalidFieldsError
   */
  async check(
    db: Knex,
    content: Referring,
    filter: ReadFilter,
    debrief?: { id: string; before: Referring },
  ): Promise<void> {
    const problems = [
      ...findSelfReferences(content, debrief?.id),
      ...(await this.findUnknown(
        newOnes(toDebriefs(content), debrief && toDebriefs(debrief.before)),
        'debrief',
        ids => findDebriefIds(db, ids, filter),
      )),
      ...(await this.findUnknown(
        newOnes(
          toCountermeasures(content),
          debrief && toCountermeasures(debrief.before),
        ),
        'countermeasure',
        ids => findCountermeasureIds(db, ids, filter),
      )),
    ];
    if (problems.length > 0) {
      throw new InvalidFieldsError(problems);
    }
  }

  private async findUnknown(
    references: Reference[],
    what: string,
    findIds: (ids: string[]) => Promise<string[]>,
  ): Promise<FieldProblem[]> {
    if (references.length === 0) {
      return [];
    }
    const known = new Set(await findIds(references.map(it => it.id)));
    return references
      .filter(it => !known.has(it.id))
      .map(it => ({ path: it.path, message: `there is no ${what} ${it.id}` }));
  }
}

function findSelfReferences(
  content: Referring,
  id: string | undefined,
): FieldProblem[] {
  return toDebriefs(content)
    .filter(it => it.id === id)
    .map(it => ({
      path: it.path,
      message: 'a debrief cannot be related to itself',
    }));
}

function toDebriefs({ relations }: Referring): Reference[] {
  return relations.map((relation, index) => ({
    path: `relations.${index}.debriefId`,
    id: relation.debriefId,
  }));
}

function toCountermeasures({ relations, wentWell }: Referring): Reference[] {
  const of = (list: { countermeasureId: string | null }[], name: string) =>
    list.flatMap(({ countermeasureId }, index) =>
      countermeasureId
        ? [{ path: `${name}.${index}.countermeasureId`, id: countermeasureId }]
        : [],
    );
  return [...of(relations, 'relations'), ...of(wentWell, 'wentWell')];
}

function newOnes(references: Reference[], before: Reference[] = []) {
  const known = new Set(before.map(it => it.id));
  return references.filter(it => !known.has(it.id));
}
