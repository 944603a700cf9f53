print("{} and {}".format(1, "two"), "{1}{0}".format("a", "b"), "{name:>5}".format(name="x"))
print("%s is %d, %.2f" % ("x", 3, 1.5), "%5s|%-5s|" % ("a", "b"), "100%%" % ())
