import type { APIRoute } from 'astro';
import { editionPaths, type Locale } from '../../../story/editions.ts';
import { tableCsv, tableSteps } from '../../../story/tableFiles.ts';

export const getStaticPaths = () => editionPaths(tableSteps());

export const GET: APIRoute<{ locale: Locale }, { step: string }> = ({ params, props }) =>
  new Response(tableCsv(params.step, props.locale), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
