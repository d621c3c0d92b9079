import type { APIRoute } from 'astro';
import { currentStory } from '../../build/current.ts';
import { explorerRecords } from '../../build/explorer.ts';

export const GET: APIRoute = () => Response.json(explorerRecords(currentStory().story));
