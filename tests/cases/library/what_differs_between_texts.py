import difflib

old = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n'.splitlines(True)
new = 'ore\ntree\ntwo\nemu\nfour\nfive\nsix\nseven\neight\nnine\n'.splitlines(True)
print(''.join(difflib.ndiff(old, new)))
print(''.join(difflib.unified_diff(old, new, 'old', 'new')))
print(''.join(difflib.context_diff(old, new, 'old', 'new', n=1)))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']))
matcher = difflib.SequenceMatcher(None, 'qabxcd', 'abycdf')
print(round(matcher.ratio(), 3), matcher.get_matching_blocks(), matcher.find_longest_match())
for tag, i1, i2, j1, j2 in matcher.get_opcodes():
    print(f'{tag:7} a[{i1}:{i2}] --> b[{j1}:{j2}] {matcher.a[i1:i2]!r:>8} --> {matcher.b[j1:j2]!r}')
print(list(difflib.restore(difflib.ndiff(old, new), 2)) == new)
