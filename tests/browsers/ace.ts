import type { Page } from 'puppeteer-core';

/**
 * Colours are axe's: this engine cannot read those that are mixed, and takes most of its time for them. Read in the page, as a finding holds the element that it is about. */
const CHECK = `(async () => {
  const checker = new ace.Checker();
  checker.disableRule('text_contrast_sufficient');
  const { results } = await checker.check(document, ['IBM_Accessibility']);
  return results
    .filter(({ value: [, outcome] }) => outcome === 'FAIL')
    .map(({ ruleId, message, snippet }) => ruleId + ': ' + message + ' ' + snippet);
})()`;

/** Where it is mistaken (4.0.34). */
const NOT_SO = [
  // What is clipped so that it is only read aloud counts for it as not there.
  /^fieldset_legend_valid: .* class="spans"/,
  /^aria_accessiblename_exists: Element <th>/,
  // A label whose letters are hidden, as its field has the whole word for a name.
  /^label_content_exists: .* class="chip"/,
  // A form without a name is no landmark.
  /^aria_(landmark_name|form_label)_unique: .* class="start"/,
  // In ARIA since 1.3.
  /^aria_attribute_allowed: .*'aria-description'/,
];

/**
 * What IBM's engine finds in somebody's way on a page, in short, once it is loaded there: what fails for certain. What it
 * only asks people to look at is not told.
 */
export async function findings(page: Page): Promise<string[]> {
  const found = (await page.evaluate(CHECK)) as string[];
  return found.filter((one) => !NOT_SO.some((mistake) => mistake.test(one)));
}
