import { readOnePerson, readPeople } from './people';

const refs = (text: string) =>
  readPeople(text).map(({ entityRef }) => entityRef);

describe('readPeople', () => {
  it('reads names, handles, addresses and initials', () => {
    expect(refs('Ana Keller, @ben and cho.lee@example.com; RF')).toEqual([
      'user:default/ana-keller',
      'user:default/ben',
      'user:default/cho.lee',
      'user:default/rf',
    ]);
  });

  it('keeps what stands in parentheses as the role', () => {
    expect(readPeople('Ana Keller (incident commander)')).toEqual([
      {
        name: 'Ana Keller',
        entityRef: 'user:default/ana-keller',
        role: 'incident commander',
      },
    ]);
  });

  it('writes letters with marks without them', () => {
    expect(refs('Søren Ågård, Jana Novák')).toEqual([
      'user:default/soren-agard',
      'user:default/jana-novak',
    ]);
  });

  it('leaves out what is no person', () => {
    expect(
      refs(
        'Platform team, everyone, N/A, TBD, 42, all of us who were awake then',
      ),
    ).toEqual([]);
  });

  it('takes two people for no one person', () => {
    expect(readOnePerson('Ana and Ben')).toBeUndefined();
    expect(readOnePerson('Ana Keller')?.entityRef).toBe(
      'user:default/ana-keller',
    );
  });
});
