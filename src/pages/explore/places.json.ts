import type { APIRoute } from 'astro';
import { currentStory } from '../../build/current.ts';
import { explorerPlaces } from '../../build/explorer.ts';

export const GET: APIRoute = () => Response.json(explorerPlaces(currentStory().story));
