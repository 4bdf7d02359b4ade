// Opens a report's page and uses it as a reader does: node page.mjs PAGE CHROMIUM
// Says what is wrong, a line each; nothing when all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [file, chromium] = process.argv.slice(2);
const page = pathToFileURL(file).href;
const wrong = [];
const check = (holds, sentence) => holds || wrong.push(sentence);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: chromium,
  // A long page takes axe minutes on a busy machine.
  protocolTimeout: 900_000,
  args: ['--no-sandbox', '--lang=en'],
});

async function open(width, scheme) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  tab.on('console', (said) => wrong.push(`console: ${said.text()}`));
  tab.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  tab.on('request', (request) => check(request.url().split('#')[0] === page, `asked for ${request.url()}`));
  await tab.goto(page);
  return tab;
}

for (const [width, scheme] of [[1200, 'light'], [1200, 'dark'], [390, 'light'], [390, 'dark']]) {
  const tab = await open(width, scheme);
  const where = `${width} px, ${scheme}`;
  const over = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  check(over <= 0, `${where}: wider than the window by ${over} px`);
  // The page forbids all script but its own; the browser's tools are let through.
  const client = await tab.createCDPSession();
  await client.send('Page.setBypassCSP', { enabled: true });
  await tab.evaluate(axe);
  const faults = await tab.evaluate(() => window.axe.run(document));
  for (const fault of faults.violations) {
    if (['serious', 'critical'].includes(fault.impact)) {
      wrong.push(`${where}: ${fault.id}, ${fault.help}: ${fault.nodes[0].html.slice(0, 160)}`);
    }
  }
  await tab.close();
}

const tab = await open(1200, 'light');
const visible = (area) => area.$$eval('[data-row]', (rows) =>
  rows.filter((row) => row.getClientRects().length > 0).length);
let folds = 0;
for (const area of await tab.$$('[data-search]')) {
  const rows = (await area.$$('[data-row]')).length;
  const button = await area.$('button');
  check((button !== null) === rows > 15, `${rows} rows ${button ? 'fold' : 'do not fold'}`);
  if (button) {
    folds += 1;
    const before = await visible(area);
    await button.evaluate((each) => each.click());
    const after = await visible(area);
    await button.evaluate((each) => each.click());
    const again = await visible(area);
    check(before === 10 && after === rows && again === 10, `${rows} rows: ${before}, ${after}, ${again}`);
  }
}
const folded = await tab.$$eval('[data-row][id]', (rows) =>
  rows.filter((row) => row.hidden).map((row) => row.id));
check(folds === 0 || folded.length > 0, 'no folded row can be linked to');
if (folded.length > 0) {
  const last = folded[folded.length - 1];
  await tab.evaluate((id) => { location.hash = id; }, last);
  const shown = await tab
    .waitForFunction((id) => document.getElementById(id).getClientRects().length > 0,
      { timeout: 5000 }, last)
    .catch(() => false);
  check(shown, `the link to ${last} does not unfold it`);
}
for (const area of await tab.$$('[data-search]')) {
  const [rows, word] = await area.evaluate((each) => {
    const all = [...each.querySelectorAll('[data-row]')];
    return [all.length, all[all.length - 1].textContent.trim().slice(0, 12)];
  });
  const box = await area.$('input[type=search]');
  check(box, `no search in ${await area.evaluate((each) => each.dataset.search)}`);
  await box.type(word);
  const [shown, fitting, told] = await area.evaluate((each, wanted) => {
    const all = [...each.querySelectorAll('[data-row]')];
    const fits = (row) => row.textContent.toLowerCase().includes(wanted.toLowerCase());
    return [
      all.filter((row) => row.getClientRects().length > 0).length,
      all.filter(fits).length,
      each.querySelector('output').textContent,
    ];
  }, word.trim());
  check(shown === fitting && shown > 0, `'${word}' shows ${shown} of ${fitting} rows`);
  check(told === `${shown} of ${rows}`, `'${word}' says '${told}'`);
  await box.click({ clickCount: 3 });
  await tab.keyboard.press('Backspace');
}

const links = await tab.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href')));
check(links.length > 10, `only ${links.length} links`);
for (const link of new Set(links)) {
  const there = await tab.evaluate(
    (target) => target.startsWith('#') && document.getElementById(target.slice(1)) !== null,
    link,
  );
  check(there, `${link} leads nowhere`);
}
await tab.click('nav a[href="#themes"]');
const there = await tab
  .waitForFunction(() => {
    const top = document.getElementById('themes').getBoundingClientRect().top;
    return top > -5 && top < 300;
  }, { timeout: 5000 })
  .catch(() => false);
check(there, 'the link to the themes does not lead there');

await tab.setJavaScriptEnabled(false);
await tab.reload();
const hidden = await tab.$$eval('[data-row]', (rows) =>
  rows.filter((row) => row.hidden).length).catch(() => 0);
check(hidden === 0, `${hidden} rows are hidden without script`);
await browser.close();
wrong.forEach((sentence) => console.log(sentence));
process.exitCode = wrong.length > 0 ? 1 : 0;
