import { existsSync } from 'node:fs';

/** The project's own reference. */
export const ownReference = 'spec/reference';

/** Editions of the vendor's pages. They are next to the checkout, not in it. */
export const editions = ['2018-12', '2019-03'] as const;

export type Edition = (typeof editions)[number];

export const corpusFolder = (edition: Edition | 'seed'): string => `../shared/corpus/${edition}`;

/** What corrects mistakes that are in every edition of the vendor's pages. */
export const vendorMended = { corrections: 'spec/corrections.vendor.yaml', patches: 'spec/patches/vendor' };

export const hasCorpus = existsSync(corpusFolder('seed'));

/** Editions of the vendor's package, oldest first. They are next to the checkout, too. */
export const packages = ['v4.0.0', 'v4.1.4', 'v4.2.0'] as const;

export type PackageEdition = (typeof packages)[number];

export const packageFolder = (edition: PackageEdition): string => `../shared/upstream/${edition}`;

export const hasPackages = existsSync(packageFolder('v4.2.0'));
