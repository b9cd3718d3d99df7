import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

const linkLabel =
  /^(?:link(?: to issue)?|(?:github |jira )?issues?|pull requests?|prs?|tickets?|#\d+|\d+|https?:\/\/.*)$/i;

/** Plain text of a paragraph, without the links to tickets at its end. */
export function titleTextOf(node: Nodes): string {
  if (!('children' in node)) {
    return toString(node);
  }
  const children: Nodes[] = [...node.children];
  let last = children.at(-1);
  while (last && children.length > 1 && isTrailing(last, children)) {
    children.pop();
    last = children.at(-1);
  }
  const dropped = node.children.slice(children.length);
  return dropped.some(({ type }) => type === 'link')
    ? withoutOpenParenthesis(textOf(children))
    : textOf(node.children);
}

/** "Keep a mirror (see" was cut in the middle of an aside. */
function withoutOpenParenthesis(text: string): string {
  const isOpen = text.split('(').length > text.split(')').length;
  const whole = isOpen ? text.slice(0, text.lastIndexOf('(')) : text;
  return whole.replace(/[\s([]+$/, '');
}

function textOf(nodes: Nodes[]): string {
  return nodes.map(node => toString(node)).join('');
}

function isTrailing(node: Nodes, siblings: Nodes[]): boolean {
  const text = toString(node);
  if (node.type === 'text') {
    return (
      /^[\s.,;()[\]]*$/.test(text) &&
      siblings.some(sibling => sibling.type === 'link')
    );
  }
  // "blocked by #365" would lose its object.
  const before = toString(siblings.at(-2) ?? node).trimEnd();
  return (
    node.type === 'link' &&
    linkLabel.test(text.trim()) &&
    (/^[a-z]/i.test(text) || /[.!?,:;([]$/.test(before)) &&
    !/\b(?:by|on|in|of|to|see|with|for|the|this)$/i.test(before)
  );
}
