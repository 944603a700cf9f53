print("-".join(["a", "b", "c"]), "a,b,,c".split(","), " a  b ".split(), "x" * 3, "ab" + "cd")
print("Hello".upper(), "Hello".lower(), "  hi ".strip(), "hello".replace("l", "L"), "hello".count("l"))
print("hello".startswith("he"), "hello".endswith("lo"), "ell" in "hello", "hello".find("l"), "abc"[1], "abc"[-1])
print("abc"[::-1], "abcdef"[1:4], "abcdef"[:-2], len("abc"))
