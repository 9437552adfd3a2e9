import { networkById } from '../../networks/addresses/lookup.ts';

/** A network's name, or its id where it is known no more. */
export const networkName = (id: string): string => networkById(id)?.name ?? id;
