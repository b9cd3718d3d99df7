import { matchSeverity } from './matchSeverity';

const severities = ['sev1', 'sev2', 'sev3', 'sev4'];

describe('matchSeverity', () => {
  it.each([
    ['SEV-2', 'sev2'],
    ['sev 2', 'sev2'],
    ['P1', 'sev1'],
    ['3', 'sev3'],
    ['SEV1 (customer facing)', 'sev1'],
  ])('takes %s as %s', (text, id) => {
    expect(matchSeverity(text, severities)).toEqual({ id, isGuess: false });
  });

  it.each([
    ['Critical', 'sev1'],
    ['high', 'sev2'],
    ['Medium', 'sev3'],
    ['low', 'sev4'],
  ])('guesses that %s means %s', (text, id) => {
    expect(matchSeverity(text, severities)).toEqual({ id, isGuess: true });
  });

  it('finds ids that an installation named otherwise', () => {
    expect(matchSeverity('Major', ['critical', 'major', 'minor'])).toEqual({
      id: 'major',
      isGuess: false,
    });
    expect(matchSeverity('SEV-2', ['critical', 'major', 'minor'])).toEqual({
      id: 'major',
      isGuess: true,
    });
  });

  it('finds nothing where nothing fits', () => {
    expect(matchSeverity('purple', severities)).toBeUndefined();
    expect(matchSeverity('P5', severities)).toBeUndefined();
    expect(matchSeverity('high', [])).toBeUndefined();
  });
});
