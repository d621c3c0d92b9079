import type { APIRoute } from 'astro';
import { chartsJson } from '../story/storyJson.ts';

export const GET: APIRoute = () => chartsJson('en');
