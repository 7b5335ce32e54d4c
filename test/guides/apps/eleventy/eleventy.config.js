import { fillPage } from 'paris-call-widgets/server';

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({ 'node_modules/paris-call-widgets/dist': 'paris-call' });
  eleventyConfig.addTransform('paris-call', async function (content) {
    if (!this.page.outputPath?.endsWith('.html')) return content;
    return (await fillPage(content)).html;
  });
  return { dir: { input: 'src' } };
}
