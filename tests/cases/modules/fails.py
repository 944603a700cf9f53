print("fails begins")
before = 1
1 / 0
