import secrets

print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.randbelow(1), secrets.choice('a'), secrets.compare_digest('a', 'a'))
print(len(secrets.token_urlsafe(16)), 0 <= secrets.randbits(8) < 256, type(secrets.token_hex()).__name__)
