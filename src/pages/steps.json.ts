import type { APIRoute } from 'astro';
import { stepsJson } from '../story/storyJson.ts';

export const GET: APIRoute = () => stepsJson();
