import { urlSchema } from '@debrief/backstage-plugin-debrief-common';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A link of the source. */
export interface ReadLink {
  url: string;
  /** Empty when the text is the URL itself. */
  title: string;
}

/** All links below a node that lead to a web page. */
export function readLinks(node: Nodes): ReadLink[] {
  if (node.type === 'link') {
    const text = toString(node).trim();
    return urlSchema.safeParse(node.url).success
      ? [{ url: node.url, title: text === node.url ? '' : text }]
      : [];
  }
  return 'children' in node ? node.children.flatMap(readLinks) : [];
}

/** Whether a URL leads to something that is worked on: a ticket, a change. */
export function isTicketUrl(url: string): boolean {
  return /\/(?:issues?|pull|pulls|merge_requests|browse|tickets?|tasks?|work_?items?|_workitems|stories|story|cards?|c|T)\/[\w#-]*\d|[A-Z][A-Z0-9]+-\d+/.test(
    url,
  );
}
