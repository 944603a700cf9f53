a = 1; b = 2; print(a + b)
if a: print("a"); print("b")
for i in range(2): a += i; b += i
def f(): x = 1; return x
class C: y = f(); z = 2
try: 1 / 0
except ZeroDivisionError: print("zero")
else: print("no")
finally: print("end")
