import { FeedError } from '../../feed/feed-error.js';
import type { Feed } from '../../feed/feed-types.js';
import { readFeed } from '../../feed/read-feed.js';
import { readingFinding, type Finding } from './finding.js';
import { loadDocument } from './load-document.js';
import { ToolError } from './tool-error.js';

/** A document of a feed and what the reader made of it. */
export interface LoadedDocument {
  readonly json: unknown;
  readonly feed: Feed;
}

/** Gathers what is wrong on the way through the documents of a feed. */
export class Findings {
  readonly all: Finding[] = [];
  /** Documents that could be loaded. */
  documents = 0;

  add(document: string, pointer: string, problem: string, advice: string): void {
    this.all.push({ document, pointer, problem, advice });
  }

  /** Loads a document; undefined, with a finding, if it cannot be had. */
  async load(document: string, address: URL): Promise<unknown> {
    try {
      const json = await loadDocument(address);
      this.documents++;
      return json;
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      this.add(document, '', error.message, 'Make sure that the address is right and gives JSON.');
      return undefined;
    }
  }

  /** Reads a document as the elements do; undefined, with a finding, if it is no feed. */
  read(document: string, json: unknown): LoadedDocument | undefined {
    try {
      const { feed, problems } = readFeed(json);
      this.all.push(...problems.map((problem) => readingFinding(document, problem)));
      return { json, feed };
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      if (error.fault === 'newer-version') {
        this.add(
          document,
          '/version',
          'newer',
          'Validate it with a later version of this package.',
        );
      } else {
        this.add(document, '', 'not a feed', 'Write an object with "version": 1 and a "pledge".');
      }
      return undefined;
    }
  }
}
