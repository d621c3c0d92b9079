/** The charts, in one piece of script that is loaded after the map. */
export { default as Picture } from './Picture.svelte';
