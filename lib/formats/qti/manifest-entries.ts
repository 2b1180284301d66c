import { childNamed } from '../xml/child-named';
import { descendantsNamed } from '../xml/descendants-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';

/** What a package's manifest says of one of its files. */
export type ManifestEntry = { path: string; tags: readonly string[]; category: readonly string[] };

/** The resources of an IMS manifest, with the keywords and the first path of taxons that their metadata (LOM) gives. */
export function manifestEntries(manifest: XmlElement): ManifestEntry[] {
  return descendantsNamed(manifest, 'resource').map((resource) => {
    const keywords = descendantsNamed(resource, 'keyword').map(words);
    const [path] = descendantsNamed(resource, 'taxonPath', 'taxonpath');
    const taxons = path === undefined ? [] : descendantsNamed(path, 'taxon');
    return {
      path: resource.attributes.get('href') ?? '',
      tags: [...new Set(keywords.filter((word) => word !== ''))],
      category: taxons
        .map((taxon) => words(childNamed(taxon, 'entry') ?? taxon))
        .filter((name) => name !== ''),
    };
  });
}

function words(element: XmlElement): string {
  return textOf(element).trim();
}
