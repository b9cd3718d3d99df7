/**
 * What the plugins leave to one room of the kit each, so that it can be changed
 * in one place. `files` is that room, within debrief-react.
 */
const rooms = [
  {
    files: ['src/styles/**'],
    syntax: [
      {
        selector:
          'Property[key.name=/^(fontSize|lineHeight|fontWeight)$/] > :matches(Literal[value!="inherit"], TemplateLiteral[expressions.length=0]).value',
        message: 'Text has one of the typeStyles of debrief-react.',
      },
      {
        selector:
          'Literal[value=/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b/i]',
        message:
          'Colours come from the theme, or from useSignalColours of debrief-react.',
      },
    ],
  },
  {
    files: ['src/navigation/**'],
    syntax: [
      {
        selector:
          ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^react-router/]',
        message: 'Navigation goes through src/navigation of debrief-react.',
      },
    ],
  },
  {
    files: ['src/components/markdown/**'],
    syntax: [
      {
        selector: 'ImportSpecifier[imported.name="MarkdownContent"]',
        message:
          'Markdown of debrief-react keeps the harm of a text in its block.',
      },
    ],
  },
];

// Backstage's own, which ours would replace.
const backstageSyntax = [
  {
    selector:
      'ImportDeclaration[source.value="react"] :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)',
    message: 'Import what is used of React by its name.',
  },
];

function restrictedSyntax(restrictedRooms) {
  return {
    'no-restricted-syntax': [
      'error',
      ...backstageSyntax,
      ...restrictedRooms.flatMap(room => room.syntax),
    ],
  };
}

/** What is left to the kit. */
const kitRules = restrictedSyntax(rooms);

/** Within the kit: each room may do what only it may do. */
function kitOverrides() {
  return rooms.map(room => ({
    files: room.files,
    excludedFiles: ['**/*.test.*'],
    rules: restrictedSyntax(rooms.filter(it => it !== room)),
  }));
}

module.exports = { backstageSyntax, kitOverrides, kitRules };
