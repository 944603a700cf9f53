import uuid

print(uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'http://x.y/'))
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.bytes, u.version, u.variant, u.urn, u == uuid.UUID(int=u.int), u.fields)
new = uuid.uuid4()
print(new.version, new.variant, len(str(new)), str(new).count('-'), new != uuid.uuid4(), len({uuid.uuid4() for _ in range(9)}))
for wrong in (lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1)):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(error)
