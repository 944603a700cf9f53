import re

print(re.findall(r'[\w.]+', 'a.b é_1'), re.findall(r'\S+', 'a\tb\u00a0c'), re.findall(r'[^\W\d]+', 'ab12é'), re.findall(r'[]a-]+', 'a]-b'))
print(re.findall(r'\u00e9|\x41|\t|\.', 'éA\t.'), re.findall('[é-ü]', 'éabü'), re.findall(r'\d', '1٣'), re.findall(r'[\x00-\x1f]', 'a\x01'))
print(re.escape('a.b*c [d]-é\n'), re.findall(re.escape('a.b'), 'a.b axb'), re.fullmatch(r'\Aab\Z', 'ab'), re.findall(r'\Bb', 'ab b'))
print(re.findall('a{2,3}', 'aaaa'), re.findall('a{,2}b', 'aaab'), re.findall('a{x', 'a{x'), re.findall(r'(?a)\w+', 'éa'), re.findall('😀+', 'x😀😀'))
