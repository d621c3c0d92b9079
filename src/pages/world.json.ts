import type { APIRoute } from 'astro';
import { worldJson } from '../story/storyJson.ts';

export const GET: APIRoute = () => worldJson();
