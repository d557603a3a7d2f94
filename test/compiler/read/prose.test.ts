import { expect, test } from 'vitest';
import { prose } from '../../../scripts/compiler/read/prose.ts';

test.for([
  [' Text. \n', 'Text.'],
  ['user&apos;s &#100;evice &#x64;evice', "user's device device"],
  ['&copy; &nosuch; &copy', '© &nosuch; &copy'],
  // Once.
  ['&amp;nbsp; &amp;copy', '&amp;nbsp; &copy'],
  ['&amp; &amp;#35; &amp;a b;', '& &amp;#35; &a b;'],
  // Characters that would be markup.
  ['a &lt; b &gt; c &#42; d &#124; e &#96; f', 'a &lt; b &gt; c &#42; d &#124; e &#96; f'],
  ['\\&copy;', '\\&copy;'],
  // A line of `=` would be an underline.
  ['a\n&equals;', 'a\n&equals;'],
  ['a\n =&#61;&#x3d;&equals;=', 'a\n =&#61;&#x3d;&equals;='],
  ['a &equals; b', 'a = b'],
  // Quotation marks in the title of a link.
  ['[a](b "c&quot;d") &quot;e&quot;', '[a](b "c&quot;d") "e"'],
  ["[a](b 'c&apos;d') &apos;e&apos;", "[a](b 'c&apos;d') 'e'"],
  ['[a](b\n&quot;', '[a](b\n"'],
  ['[a](b &comma; c)', '[a](b , c)'],
  // Code.
  ['`&copy;` &copy;', '`&copy;` ©'],
  ['`` &copy; ` &copy; `` &copy; `&copy;`', '`` &copy; ` &copy; `` © `&copy;`'],
  ['&copy; ` &copy;', '© ` ©'],
  ['\\`&copy;`', '\\`©`'],
  ['~~~\n&copy;\n~~~\n&copy;', '~~~\n&copy;\n~~~\n©'],
  ['\\`&copy;\\`', '\\`©\\`'],
  ['~&copy;~ ~~&copy;~~', '~©~ ~~©~~'],
  ['`a``&copy;`', '`a``&copy;`'],
] as const)('%j', ([source, want]) => {
  expect(prose(source)).toBe(want);
});
