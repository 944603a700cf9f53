print(chr(65), chr(0x20ac), ord('é'), ord(b'a'), [chr(ord('a') + n) for n in range(3)])
print(bin(10), bin(-5), oct(64), hex(255), hex(-1), hex(2 ** 70), bin(True))
print(ascii('né€😀'), repr('né€😀'), format(255, '#06x'), format(0.25, '%'), format('a', '*^5'))
for call in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: ord('ab'), lambda: ord(5),
             lambda: bin(1.5), lambda: format(5, 's'), lambda: format([], '5')):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
