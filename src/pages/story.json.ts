import type { APIRoute } from 'astro';
import { storyJson } from '../story/storyJson.ts';

export const GET: APIRoute = () => storyJson('en');
