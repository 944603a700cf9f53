print("one " 'two ' f"{1 + 2} " "four")
print("""first
second""")
print(r"raw \n", "\x41\u00e9\N{BULLET}", 'a\
b')
