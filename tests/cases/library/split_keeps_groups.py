import re

print(re.split(r'([+*-])', '1+2*3-4'), re.split(r'(?:,|;)', 'a,b;c'), re.split(r'(\s)(\s)?', 'a b  c'), re.split('x', ''))
