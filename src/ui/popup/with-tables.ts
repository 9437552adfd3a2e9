export { askForAll } from '../cover/access.ts';
export { AddThis, offeredAt } from '../people/add-this.tsx';
