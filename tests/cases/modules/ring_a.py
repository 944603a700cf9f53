print("a begins")
import ring_b
print("a goes on", ring_b.B)
A = 1
