"""Markdown that makes a careless reader slow: each shape is a function from a size in bytes to a text
of about that size. Most repeat one piece; those that matter are where the pieces leave something open
that a reader looks for again and again."""

from math import isqrt


def repeat(piece):
    return lambda size: piece * (size // len(piece.encode()))


def numbered(piece):
    """The piece with a number of its own for @."""
    def text(size):
        pieces, length = [], 0
        while length < size:
            pieces.append(piece.replace('@', str(len(pieces))))
            length += len(pieces[-1])
        return ''.join(pieces)
    return text


def nested(opening, closing, inner='a'):
    return lambda size: (lambda n: opening * n + inner + closing * n)(size // len(opening + closing))


def after(head, piece):
    return lambda size: head + repeat(piece)(size)


def before(piece, tail):
    return lambda size: repeat(piece)(size) + tail


def staircase(piece, step):
    """Lines that are indented ever deeper."""
    def text(size):
        lines = isqrt(2 * size // len(step))
        return ''.join(step * line + piece + '\n' for line in range(lines))
    return text


def wide_table(rows):
    def text(size):
        columns = size // (2 * (rows + 2))
        row = '|a' * columns + '\n'
        return row + '|-' * columns + '\n' + row * rows
    return text


def growing_runs(character):
    def text(size):
        lengths = range(1, isqrt(2 * size // len(character)))
        return ' '.join(character * length for length in lengths)
    return text


def bomb(size):
    """Every alias stands for nine of the one before it."""
    lines = ['---', 'a0: &a0 [x, x, x, x, x, x, x, x, x]']
    while sum(map(len, lines)) < size:
        last = f'*a{len(lines) - 2}'
        lines.append(f'a{len(lines) - 1}: &a{len(lines) - 1} [' + ', '.join([last] * 9) + ']')
    return '\n'.join(lines) + '\n---\n\ntext\n'


def definitions_and_references(size):
    count = size // 20
    return ''.join(f'[a{i}]: /u\n' for i in range(count)) + '\n' + ''.join(
        f'[a{i}] ' for i in range(count)) + '\n'


def notes_and_calls(size):
    count = size // 24
    return ''.join(f'a[^{i}] ' for i in range(count)) + '\n\n' + ''.join(
        f'[^{i}]: b\n\n' for i in range(count))


SHAPES = {
    # Containers.
    'quotes-on-one-line': nested('>', '', ' a'),
    'bullets-on-one-line': nested('- ', ''),
    'numbers-on-one-line': nested('1. ', ''),
    'quotes-and-bullets': nested('> - ', ''),
    'quotes-of-1000-on-every-line': repeat('>' * 1000 + ' a\n'),
    'bullets-stairs': staircase('- a', '  '),
    'numbers-stairs': staircase('1. a', '   '),
    'blank-lines-under-deep-list': after('- ' * 500 + 'a\n', '\n'),
    'blank-lines-under-deep-quote': after('> ' * 500 + 'a\n', '\n'),
    'lazy-lines-under-deep-quote': after('> ' * 500 + 'a\n', 'b\n'),
    'empty-items': repeat('-\n'),
    'items': repeat('- a\n'),
    'items-of-two-kinds': repeat('- a\n+ b\n'),
    'loose-items': repeat('- a\n\n'),
    'tasks': repeat('- [ ] a\n'),
    'alerts': repeat('> [!NOTE]\n> a\n\n'),
    'alerts-in-alerts': nested('> [!NOTE]\n', ''),
    'fenced-divs': repeat('::: a\nb\n'),
    'fenced-divs-with-long-fences': growing_runs('\n:'),
    # Leaf blocks.
    'headings': repeat('# a\n## b\n'),
    'number-signs': repeat('#'),
    'underlines': repeat('a\n===\n'),
    'paragraph-of-lines': before('a\n', '===\n'),
    'dashes': repeat('---\n'),
    'dashes-on-one-line': repeat('- '),
    'fences': repeat('```\n'),
    'fences-of-two-kinds': repeat('~~~\n```\n'),
    'indented-code': repeat('    a\n'),
    'blank-lines': before('\n', 'a\n'),
    'tabs': repeat('\t'),
    'tabs-in-quotes': repeat('>\t- a\n'),
    'carriage-returns': repeat('a\r'),
    'html-blocks': repeat('<div>\n'),
    'html-comment-blocks': repeat('<!--\n'),
    'html-declarations': repeat('<!A\n'),
    'html-lines-of-type-7': repeat('a\n<b\n'),
    # Brackets.
    'brackets': repeat('['),
    'closing-brackets': repeat(']'),
    'image-brackets': repeat('!['),
    'nested-brackets': nested('[', ']'),
    'nested-links': nested('[', '](u)'),
    'nested-images': nested('![', '](u)'),
    'images-of-nothing': repeat('![[]()'),
    'links-unclosed': repeat('[a]('),
    'links-unclosed-in-angles': repeat('[a](<b'),
    'links-with-titles-unclosed': repeat('[a](b "c'),
    'links-with-parentheses': after('[a](', '('),
    'references-to-nothing': repeat('[a][b]'),
    'references-to-nothing-of-many': numbered('[@] '),
    'definitions': numbered('[@]: /u\n'),
    'definitions-of-one-label': repeat('[a]: /u\n'),
    'definitions-and-references': definitions_and_references,
    'definitions-with-titles-unclosed': repeat('[a]: b "c\n'),
    'label-unclosed': after('[', 'a'),
    'label-unclosed-of-lines': after('[', 'a\n'),
    'bracketed-spans': repeat('[a]{.b}'),
    'bracketed-spans-unclosed': repeat('[a]{'),
    # Emphasis and other delimiters.
    'stars-and-lines': repeat('*_'),
    'stars': repeat('*'),
    'stars-opening': repeat('*a '),
    'stars-closing': repeat('a* '),
    'stars-of-two-lengths': repeat('**a *b '),
    'stars-of-three-lengths': repeat('a***b**c*'),
    'stars-in-words': repeat('a**b'),
    'lines-opening': repeat('_a '),
    'nested-strong': nested('**a ', ' a**'),
    'tildes': repeat('~'),
    'tildes-opening': repeat('~~a '),
    'tildes-of-two-lengths': repeat('~a~~ '),
    'carets': repeat('^'),
    'superscripts': repeat('a^b^'),
    'superscripts-opening': repeat('^a'),
    'subscripts': repeat('a~b~'),
    'quotes-for-smart': repeat('"\'a '),
    # Code, math, raw HTML, characters.
    'backticks': repeat('`'),
    'backticks-of-growing-runs': growing_runs('`'),
    'backticks-and-words': repeat('`a``b'),
    'dollars': repeat('$'),
    'dollars-opening': repeat('$a '),
    'dollars-of-two-lengths': repeat('$a$$ '),
    'math-blocks': repeat('$$\n'),
    'tags-unclosed': repeat('a<b '),
    'tags-with-attributes-unclosed': repeat('a<b c="'),
    'tags-of-lines': repeat('<a \n'),
    'instructions-unclosed': repeat('a<?'),
    'declarations-unclosed': repeat('a<!A '),
    'cdata-unclosed': repeat('a<![CDATA['),
    'comments-unclosed': repeat('a<!--'),
    'opening-tags': repeat('<b>'),
    'closing-tags': repeat('</b>'),
    'tags-of-details': repeat('<details>'),
    'tags-crossed': repeat('<b><i></b></i>'),
    'raw-table-tags': repeat('<table><tr><td>'),
    'raw-attributes': repeat('`a`{=html}'),
    'backslashes': repeat('\\'),
    'escapes': repeat('\\*'),
    'hard-breaks': repeat('a\\\n'),
    'entities': repeat('&amp;'),
    'entities-by-number': repeat('&#x41;'),
    'ampersands': repeat('&'),
    'entities-unknown': repeat('&a'),
    'one-word': repeat('a'),
    'one-line-of-words': repeat('ab '),
    'private-use-characters': repeat('\ue000'),
    # Bare addresses.
    'addresses': repeat('www.a.bc '),
    'addresses-without-host': repeat('http://'),
    'addresses-without-blanks': repeat('www.'),
    'addresses-with-parentheses': after('http://a.bc/', '('),
    'addresses-with-closing-parentheses': after('http://a.bc/', ')'),
    'addresses-with-entities': after('http://a.bc/', '&a;'),
    'mail-addresses': repeat('a@b.cd '),
    'mail-addresses-unclosed': repeat('a@'),
    'mail-addresses-of-dots': repeat('a.'),
    'mail-addresses-at-the-end': before('a.', '@b.cd'),
    'mail-addresses-with-underscores': repeat('a@b_'),
    'schemes-in-words': repeat('ahttp://b.cd'),
    # Tables.
    'table-of-rows': after('| a | b |\n| - | - |\n', '| c | d |\n'),
    'table-of-columns': wide_table(3),
    'table-of-empty-rows': after('|a' * 1000 + '\n' + '|-' * 1000 + '\n', '|x\n'),
    'table-of-long-rows': after('| a |\n| - |\n', '| c' * 1000 + '\n'),
    'tables': repeat('|a|\n|-|\n|b|\n\n'),
    'tables-without-blank-lines': repeat('> |a|\n> |-|\n'),
    'delimiter-rows': repeat('|-|\n'),
    'delimiter-rows-of-wrong-count': repeat('|a|\n|-|-|\n'),
    'row-of-pipes': repeat('|'),
    'rows-of-pipes-without-delimiters': repeat('x|x\n'),
    'escaped-pipes': after('| a |\n| - |\n', '| \\| |\n'),
    'captions': repeat('Table: a\n\n'),
    # Notes and definition lists.
    'notes': numbered('[^@]: b\n\n'),
    'notes-without-blank-lines': numbered('[^@]: b\n'),
    'notes-and-calls': notes_and_calls,
    'notes-on-one-line': repeat('[^1]: '),
    'notes-in-notes': staircase('[^1]: a', '    '),
    'calls-of-one-note': before('[^1]', '\n\n[^1]: a\n'),
    'calls-of-nothing': numbered('[^@] '),
    'calls-unclosed': repeat('[^'),
    'inline-notes': repeat('a^[b] '),
    'inline-notes-unclosed': repeat('^[a '),
    'inline-notes-nested': nested('^[', ']'),
    'definition-list': repeat('a\n: b\n\n'),
    'definition-list-of-one-term': after('a\n', ': b\n'),
    'definition-marks': repeat(': '),
    # Attributes and front matter.
    'attributes': after('# a {', '#a .b c=d '),
    'attributes-unclosed': repeat('# a {#b\n'),
    'braces': repeat('{'),
    'code-attributes': repeat('`a`{.b'),
    'link-attributes': repeat('[a](b){.c} '),
    'front-matter-bomb': bomb,
    'front-matter-nested': lambda size: '---\na: ' + '[' * size + '\n---\n\ntext\n',
    'front-matter-mappings': lambda size: '---\n' + staircase('a:', ' ')(size) + '---\n\ntext\n',
    'front-matter-keys': lambda size: '---\n' + numbered('a@: b\n')(size) + '---\n\ntext\n',
    'front-matter-unclosed': lambda size: '---\n' + repeat('a: b\n')(size),
    'front-matter-of-toml': lambda size: '+++\n' + numbered('a@ = "b"\n')(size) + '+++\n\ntext\n',
    'front-matter-of-toml-nested': lambda size: '+++\na = ' + '[' * size + '\n+++\n\ntext\n',
}
