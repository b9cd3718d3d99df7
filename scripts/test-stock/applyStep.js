const leadingImports = /^(?:import [^;]*;\n+)*/;

/**
 * A file after a step of `readSteps`, as somebody would write it who follows
 * the document: imports go to the top, and only once.
 *
 * @param content of the file; null when there is none yet
 */
function applyStep(content, { file, place, code }) {
  if (place === null) {
    return (content ?? '') + code;
  }
  if (!content?.includes(place.text)) {
    throw new Error(`There is no ${place.text} in ${file}`);
  }
  if (place.how === 'becomes') {
    return content.replaceAll(place.text, () => code);
  }
  const imports = code.match(leadingImports)[0];
  const rest = code.slice(imports.length);
  const inserted = {
    before: `${rest}${place.text}`,
    after: `${place.text}\n${rest}`,
    'in place of': rest,
  }[place.how];
  const changed = place.isEverywhere
    ? content.replaceAll(place.text, () => inserted)
    : content.replace(place.text, () => inserted);
  return withoutDoubleImports(imports, changed) + changed;
}

// Two blocks for one file may both show a name that they need.
function withoutDoubleImports(imports, content) {
  return imports
    .replace(/\n+$/, '\n')
    .replace(
      /import \{([^}]*)\} from '([^']+)';\n/g,
      (statement, names, from) => {
        const known = importedFrom(from, content);
        const missing = split(names).filter(name => !known.includes(name));
        return missing.length > 0
          ? `import { ${missing.join(', ')} } from '${from}';\n`
          : '';
      },
    );
}

function importedFrom(from, content) {
  return [...content.matchAll(/import \{([^}]*)\} from '([^']+)';/g)]
    .filter(([, , source]) => source === from)
    .flatMap(([, names]) => split(names));
}

function split(names) {
  return names
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);
}

module.exports = { applyStep };
