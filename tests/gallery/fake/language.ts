/** Has the browser ask for a language, such as `ar-XB`. Its texts have to be in the build. */
export function askFor(language: string): void {
  Object.defineProperties(navigator, {
    language: { value: language, configurable: true },
    languages: { value: [language], configurable: true },
  });
}
