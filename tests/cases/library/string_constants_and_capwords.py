import string

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable), string.ascii_letters[:30])
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
print([c for c in "a1!B" if c in string.ascii_letters], "".join(c for c in "h,i!" if c not in string.punctuation))
