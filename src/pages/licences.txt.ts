import { licencesText } from '../build/licences.ts';

export const GET = (): Response =>
  new Response(licencesText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
