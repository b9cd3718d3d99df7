import {
  DebriefContent,
  debriefInputSchema,
} from '@debrief/backstage-plugin-debrief-common';
import {
  Involvement,
  involvedAfter,
  involvedInNew,
  isInvited,
} from './involvement';

const ana = 'user:default/ana';
const ben = 'user:default/ben';
const cho = 'user:default/cho';
const eve = 'user:default/eve';
const basket = 'group:default/basket';

function contentWith(more: object): DebriefContent {
  return debriefInputSchema.parse({
    title: 'Leaked credentials',
    entities: [{ entityRef: 'vault' }],
    ...more,
  });
}

const recorded = involvedInNew(contentWith({ owner: ben }), ana);

/** Who is involved after changes by different people, each if they may. */
function after(...changes: [actor: string, change: object][]): Involvement[] {
  return changes.reduce(
    (people, [actor, change]) =>
      involvedAfter(people, contentWith(change), {
        actor,
        mayInvite: isInvited(people, [actor]),
      }),
    recorded,
  );
}

const refsAs = (role: string, people: Involvement[]) =>
  people.filter(it => it.role === role).map(it => it.entity_ref);

describe('the owner of before goes on seeing a debrief', () => {
  it.each<[what: string, changes: [string, object][], earlier: string[]]>([
    ['when somebody else names another one', [[cho, { owner: cho }]], [ben]],
    ['when somebody else names none', [[ana, {}]], [ben]],
    [
      'whatever is saved later',
      [
        [ana, { owner: cho }],
        [eve, { owner: eve }],
        [ben, { owner: eve, summary: 'x' }],
      ],
      [ben, cho],
    ],
  ])('%s', (_, changes, earlier) => {
    expect(refsAs('earlier-owner', after(...changes))).toEqual(earlier);
  });

  it.each<[what: string, change: [string, object]]>([
    ['stays its owner', [eve, { owner: ben }]],
    ['hands it over', [ben, { owner: cho }]],
  ])('not who %s', (_, change) => {
    expect(refsAs('earlier-owner', after(change))).toEqual([]);
  });

  it('not who had only named themselves', () => {
    const people = after([eve, { owner: eve }], [ben, { owner: ben }]);
    expect(refsAs('earlier-owner', people)).not.toContain(eve);
  });
});

describe('to be invited to a debrief', () => {
  const asParticipant = (entityRef: string) => ({
    owner: ben,
    participants: [{ entityRef }],
  });

  it.each<[what: string, changes: [string, object][], invited: boolean]>([
    ['takes being named', [], false],
    ['takes somebody who is', [[ben, asParticipant(eve)]], true],
    ['is nothing that one does oneself', [[eve, asParticipant(eve)]], false],
    ['does not come with owning it', [[eve, { owner: eve }]], false],
    ['does not come with leading it', [[eve, { facilitator: eve }]], false],
    [
      'does not come with time',
      [
        [eve, asParticipant(eve)],
        [eve, { ...asParticipant(eve), facilitator: eve }],
        [ben, { ...asParticipant(eve), facilitator: eve, summary: 'x' }],
      ],
      false,
    ],
    [
      'does not come from somebody who is not',
      [
        [eve, asParticipant(cho)],
        [cho, asParticipant(eve)],
      ],
      false,
    ],
    [
      'comes late, as something else',
      [
        [eve, asParticipant(eve)],
        [ben, { ...asParticipant(eve), facilitator: eve }],
      ],
      true,
    ],
    [
      'lasts when somebody else names another role',
      [
        [ben, asParticipant(eve)],
        [cho, { owner: eve }],
      ],
      true,
    ],
    [
      'ends with being left out',
      [
        [ben, asParticipant(eve)],
        [ben, { owner: ben }],
        [eve, asParticipant(eve)],
      ],
      false,
    ],
  ])('%s', (_, changes, invited) => {
    expect(isInvited(after(...changes), [eve])).toBe(invited);
  });

  it('is for whoever acts as the group that is', () => {
    const people = after([ben, asParticipant(basket)]);
    expect(isInvited(people, [eve, basket])).toBe(true);
    expect(isInvited(after([eve, asParticipant(basket)]), [eve, basket])).toBe(
      false,
    );
  });

  it('never ends for who recorded it, or an owner who was displaced', () => {
    const people = after([eve, { owner: eve, facilitator: ana }], [eve, {}]);
    expect([ana, ben, eve].map(it => isInvited(people, [it]))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
