/** Servers and open drafts for tests: they end when those who use them are done. */
import { afterAll, onTestFinished } from 'vitest';
import { type Client, type ClientOptions, startClient } from './client.js';

/** A server that all tests of a file share; it ends with the last of them. */
export async function sharedClient(options?: ClientOptions): Promise<Client> {
  const client = await startClient(options);
  afterAll(() => client.kill());
  return client;
}

/** A server that ends with the test that started it. */
export async function ownClient(options?: ClientOptions): Promise<Client> {
  const client = await startClient(options);
  onTestFinished(() => client.kill());
  return client;
}

let drafts = 0;

/** Opens a draft that has no file and gives its address; it closes when the test is over, so that it contradicts no other test's. */
export async function openDraft(client: Client, text: string): Promise<string> {
  const uri = await client.open(`untitled:${++drafts}.md`, text);
  onTestFinished(() => client.close(uri));
  return uri;
}
