import sys

print(sys.version_info, sys.version_info >= (3, 8), sys.version_info[:2], sys.version_info.major)
print(sys.maxsize, sys.platform, sys.byteorder, sys.maxunicode, sys.getrecursionlimit(), sys.version.split()[0])
print(sys.float_info.epsilon, sys.float_info.max, sys.int_info.bits_per_digit, sys.hash_info.modulus)
print(sys.modules["sys"] is sys, sys.intern("abc"), len(sys.argv))
major, minor, *rest = sys.version_info
print(major, minor, rest)
