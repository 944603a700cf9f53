from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, urlencode, urljoin, urlparse, urlsplit

parts = urlparse('http://ann:pw@Example.com:8080/p/a;x?query=arg&b=2#top')
print(parts)
print(parts.username, parts.password, parts.hostname, parts.port, parts.geturl())
for address in ('mailto:a@b.c', '//x/y', '/a?b', 'file:///etc', 'HTTP://a', ''):
    print(urlsplit(address))
for part in ('g', './g/', '/g', '//g', '?y', '#s', '../g', '../../../g', '', 'https://z/'):
    print(urljoin('http://a/b/c/d;p?q', part), end=' ')
print()
print(quote('a b/c?ä&='), quote('a/b', safe=''), quote_plus('a b&c'), unquote('a%20b%C3%A4%zz'))
print(urlencode({'a': 1, 'b': 'x y', 'c': [1, 2]}), urlencode({'c': [1, 2]}, doseq=True))
print(parse_qs('a=1&a=2&b=&c=x%20y+z&d'), parse_qsl('a=1&b=', keep_blank_values=True))
try:
    urlparse('http://a:99999/').port
except ValueError as error:
    print(error)
