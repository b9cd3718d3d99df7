import { GameDayRevision } from '@debrief/backstage-plugin-debrief-common';
import { Knex } from 'knex';
import { SavedRow } from '../database';
import { Access, Readable } from '../permissions';
import { Owner } from './OwnerAccess';

/** The things that can be changed, as revisions and events name them. */
export type RecordName =
  | 'debrief'
  | 'timeline-entry'
  | 'countermeasure'
  | 'comment'
  | 'game-day'
  | 'drill'
  | 'observation';

/** What can be done to them. */
export type RecordAction = GameDayRevision['action'];

/** A row that can be changed. */
export interface RecordRow extends SavedRow {
  id: string;
  version: number;
}

/** Who changes something, and when (epoch milliseconds). */
export interface Author {
  actor: string;
  at: number;
}

/** Something that is not saved yet. */
export interface NewRecord<Content> extends Author {
  id: string;
  content: Content;
}

/** What becomes of a record. */
export interface Decision<Row, Content> {
  action: RecordAction;
  content: Content;
  /** The columns that change. */
  changes: Partial<Row>;
  /** What changes beside the content. */
  changedFields?: string[];
}

/**
 * What the pipeline has to know of one kind of thing: where it is, whose it is,
 * and how it is answered.
 */
export interface RecordKind<Address, Row extends RecordRow, Content, Answer> {
  name: RecordName;
  table: string;
  /** What clients wrote. */
  contentOf(row: Row): Content;
  /** The running number for people; left out: it has none. */
  numberOf?(row: Row): number;
  /** A debrief owns itself. */
  ownerOf(row: Row): Owner;
  /**
   * The record as it is saved now, its owner locked.
   *
   * @throws NotFoundError, or NotAllowedError
   */
  lock(tx: Knex.Transaction, address: Address, access: Access): Promise<Row>;
  /**
   * What the API answers of a record, to somebody who may see so much.
   *
   * @throws NotFoundError
   */
  read(db: Knex, id: string, readable: Readable): Promise<Answer>;
  /**
   * The same to whoever just wrote it, even when that takes it out of their own
   * sight; left out: nobody can do that.
   */
  readWritten?(db: Knex, id: string, readable: Readable): Promise<Answer>;
  /** Saves what of a record stands in tables beside its own. */
  saveBeside?(
    tx: Knex.Transaction,
    row: Row,
    decision: Decision<Row, Content>,
  ): Promise<void>;
}
