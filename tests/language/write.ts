/** Writes the tests' languages to where `MORE_LANGUAGES` says a build finds them. */
import { writePseudo } from './pseudo.ts';

const folder = process.env.MORE_LANGUAGES;
if (!folder) throw new Error('MORE_LANGUAGES names no folder');
writePseudo(folder);
