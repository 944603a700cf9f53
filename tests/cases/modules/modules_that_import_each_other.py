import ring_a

print(ring_a.A, ring_a.ring_b.B)
