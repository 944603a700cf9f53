print("it's", ["it's", 'say "hi"', "both ' and \""], ("a",), {"k": "v"})
print((), (1,), [1, [2, (3,)]], {}, {1: 2, "x": None})
print("tab\there", ["tab\there", "line\nend", "back\\slash", "bell\a", "\x7f", "é", "漢", "\u200b"])
