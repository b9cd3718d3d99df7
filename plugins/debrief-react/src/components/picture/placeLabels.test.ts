import { placeLabels } from './placeLabels';

describe('placeLabels', () => {
  it('puts labels with room to the right of their places', () => {
    expect(
      placeLabels(
        [
          { at: 0, width: 50 },
          { at: 200, width: 50 },
        ],
        600,
        2,
      ),
    ).toEqual([
      { left: 0, row: 0, side: 'right' },
      { left: 200, row: 0, side: 'right' },
    ]);
  });

  it('turns one to the left when the next is close', () => {
    expect(
      placeLabels(
        [
          { at: 300, width: 60 },
          { at: 320, width: 60 },
        ],
        600,
        1,
      ),
    ).toEqual([
      { left: 240, row: 0, side: 'left' },
      { left: 320, row: 0, side: 'right' },
    ]);
  });

  it('takes a second row when there is no room to the left', () => {
    const placed = placeLabels(
      [
        { at: 0, width: 60 },
        { at: 10, width: 60 },
      ],
      600,
      2,
    );
    expect(placed?.map(it => it.row).sort()).toEqual([0, 1]);
  });

  it('gives up when they all lie on one another', () => {
    const labels = [0, 1, 2, 3].map(at => ({ at, width: 60 }));
    expect(placeLabels(labels, 600, 2)).toBeNull();
  });
});
