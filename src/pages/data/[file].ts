import type { APIRoute } from 'astro';
import { currentDownloads } from '../../story/currentDownloads.ts';

export const getStaticPaths = () =>
  currentDownloads().map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute<Record<string, unknown>, { file: string }> = ({ params }) => {
  const file = currentDownloads().find(({ name }) => name === params.file);
  return new Response(file ? new Uint8Array(file.bytes) : null, { status: file ? 200 : 404 });
};
